import { entryId } from '../../../../../lib/domain/research/entry-id';
import {
  type FactKind,
  type ResearchSummary,
  SUMMARY_LIMITS,
} from '../../../../../lib/domain/research/research-summary';
import { checkQuotes } from '../../../research-reading/check-quotes';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { entriesOf } from './entries-of-answers';
import { asHeard } from '../sources/as-heard';
import type { Answers } from './proposals';
import type { SampledReview } from './sample-reviews';

interface Found {
  /** What rules have found: it stands wherever the model has said nothing that holds. */
  rules: ResearchSummary;
  answers: Answers;
  texts: readonly SourceText[];
  /** As the model was given them. */
  reviews: readonly SampledReview[];
}

/** Lists of which the model's stands in place of the rules', where anything of it holds. */
const LISTS = [
  'product_facts',
  'benefits',
  'voice_of_customer',
  'objections',
  'competitors',
  'open_questions',
] as const;
type ListName = (typeof LISTS)[number];

const FIGURES: ReadonlySet<FactKind> = new Set(['price', 'rating']);

/**
 * The summary of a research: what the model has said, as far as it stands in the texts, and what rules have found for the
 * rest. Pure. `dropped` counts the claims of the model that stand nowhere.
 */
export function assembleSummary({ rules, answers, texts, reviews }: Found): {
  summary: ResearchSummary;
  dropped: number;
} {
  const sources = texts.map(({ id, kind, url, title, fetchedAt }) => ({ id, kind, url, title, fetched_at: fetchedAt }));
  const base: ResearchSummary = { ...rules, sources };
  if (Object.values(answers).every((answer) => answer === null)) return { summary: base, dropped: 0 };
  const proposed = { ...base, ...entriesOf({ answers, base, texts, reviews }), method: 'gemini' as const };
  const { summary: checked, dropped } = checkQuotes(proposed, texts.map(asHeard));
  const named = withIds({ ...checked, ...ofProduct(checked, texts) });
  const taken = LISTS.filter((list) => isTold(answers, list) && named[list].length > 0);
  const lists = Object.fromEntries(taken.map((list) => [list, named[list]]));
  const product_facts = taken.includes('product_facts') ? withFigures(named, rules) : rules.product_facts;
  const hasHeadline = answers.summary !== null && named.headline === answers.summary.headline;
  const { headline, headline_sources, headline_by_person } = hasHeadline ? named : rules;
  const market =
    named.market.alternatives.length > 0 ? named.market : { ...base.market, category: named.market.category };
  const isModels = taken.length > 0 || hasHeadline;
  const summary = { ...base, ...lists, product_facts, headline, headline_sources, headline_by_person, market };
  const isRefused = answers.summary !== null && !hasHeadline;
  return { summary: { ...summary, method: isModels ? 'gemini' : 'rules' }, dropped: dropped + Number(isRefused) };
}

/** A fact of the product is told by who sells it, or in a person's own notes, and no benefit of it by a competitor. */
function ofProduct({ product_facts, benefits }: ResearchSummary, texts: readonly SourceText[]) {
  const kindOf = new Map(texts.map(({ id, kind }) => [id, kind]));
  const isOf =
    (kinds: readonly SourceText['kind'][]) =>
    ({ sources }: { sources: readonly string[] }) =>
      sources.length === 0 || sources.some((id) => kinds.includes(kindOf.get(id) ?? 'competitor'));
  return {
    product_facts: product_facts.filter(isOf(['own_page', 'page', 'notes'])),
    benefits: benefits.filter(isOf(['own_page', 'page', 'notes', 'reviews'])),
  };
}

/** With price and ratings as rules have found them, where the model passes them over. */
function withFigures(told: ResearchSummary, rules: ResearchSummary): ResearchSummary['product_facts'] {
  const missing = rules.product_facts.filter(
    ({ kind }) => FIGURES.has(kind) && told.product_facts.every((fact) => fact.kind !== kind),
  );
  return [...told.product_facts, ...missing].slice(0, SUMMARY_LIMITS.product_facts);
}

function isTold({ facts, customers, competitors, summary }: Answers, list: ListName): boolean {
  const by = {
    product_facts: facts,
    benefits: facts,
    voice_of_customer: customers,
    objections: customers,
    competitors,
    open_questions: summary,
  } satisfies Record<ListName, unknown>;
  return by[list] !== null;
}

/** By what they say once they are checked; of two that say the same, the first. */
function withIds(summary: ResearchSummary): ResearchSummary {
  const { market, competitors } = summary;
  const ofLists = <E extends { id: string }>(
    section: string,
    entries: readonly E[],
    said: (entry: E) => string,
  ): E[] => {
    const all = entries.map((entry) => ({ ...entry, id: entryId(section, said(entry)) }));
    return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  };
  const text = (entry: { text: string }) => entry.text;
  return {
    ...summary,
    product_facts: ofLists('product_facts', summary.product_facts, text),
    benefits: ofLists('benefits', summary.benefits, text),
    voice_of_customer: ofLists('voice_of_customer', summary.voice_of_customer, ({ theme }) => theme),
    objections: ofLists('objections', summary.objections, text),
    open_questions: ofLists('open_questions', summary.open_questions, text),
    competitors: ofLists('competitors', competitors, ({ url, name }) => url ?? name)
      .slice(0, SUMMARY_LIMITS.competitors)
      .map((one) => ({
        ...one,
        strengths: ofLists('strengths', one.strengths, text),
        gaps: ofLists('gaps', one.gaps, text),
      })),
    market: { ...market, alternatives: ofLists('alternatives', market.alternatives, text) },
  };
}
