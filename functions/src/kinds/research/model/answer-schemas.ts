import { FACT_KINDS, SENTIMENTS, SUMMARY_LIMITS } from '../../../../../lib/domain/research/research-summary';
import { integer, list, number, object, oneOf, orNull, string } from '../../../providers/gemini/json-schema';

const LIMITS = SUMMARY_LIMITS;
const ids = list(string, 10);
const numbers = list(integer, 500);
const statement = { text: string, quote: orNull(string), sources: ids };

/** What the model is asked to answer with, as JSON Schema: `proposals.ts` has what is read of it. */
export const FACTS_SCHEMA = object({
  product_facts: list(object({ kind: oneOf(FACT_KINDS), ...statement }), LIMITS.product_facts),
  benefits: list(object(statement), LIMITS.benefits),
  category: orNull(string),
});

export const VOICES_SCHEMA = object({
  themes: list(
    object({ theme: string, sentiment: oneOf(SENTIMENTS), reviews: numbers, quotes: list(string, LIMITS.quotes) }),
    LIMITS.voice_of_customer,
  ),
  objections: list(object({ text: string, quote: orNull(string), reviews: numbers }), LIMITS.objections),
});

export const COMPETITORS_SCHEMA = object({
  competitors: list(
    object({
      ...{ name: string, url: orNull(string), price: orNull(object({ amount: number, currency: string })) },
      strengths: list(object(statement), LIMITS.strengths),
      gaps: list(object(statement), LIMITS.gaps),
    }),
    LIMITS.competitors,
  ),
  alternatives: list(object(statement), LIMITS.alternatives),
});

export const SUMMARY_SCHEMA = object({
  headline: string,
  sources: ids,
  open_questions: list(string, LIMITS.open_questions),
});
