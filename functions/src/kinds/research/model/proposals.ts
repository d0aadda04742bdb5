import { z } from 'zod';
import { MAX_ENTRY_TEXT } from '../../../../../lib/domain/research/research-entry';
import { FACT_KINDS, SENTIMENTS, SUMMARY_LIMITS } from '../../../../../lib/domain/research/research-summary';
import { lenientList } from '../../../providers/gemini/lenient-list';

const { product_facts, benefits, voice_of_customer, objections, competitors } = SUMMARY_LIMITS;
const { strengths, gaps, alternatives, open_questions, quotes } = SUMMARY_LIMITS;

const said = z.string().trim().min(1).max(MAX_ENTRY_TEXT);
/** What a model quotes; too long to have been looked up, it is none. */
const quote = said.nullable().catch(null).default(null);
const ids = lenientList(z.string(), 10).default([]);
/** By the numbers that the model was given them with. */
const reviews = lenientList(z.int().min(1), 5000).default([]);

const statement = z.object({ text: said, quote, sources: ids });
const voice = z.object({
  theme: z.string().trim().min(1).max(80),
  sentiment: z.enum(SENTIMENTS).catch('neutral'),
  reviews,
  quotes: lenientList(said, quotes).default([]),
});

/** What a model finds on the shop's pages. Nothing of this and of what follows is checked. */
export const proposedFactsSchema = z.object({
  product_facts: lenientList(statement.extend({ kind: z.enum(FACT_KINDS).catch('feature') }), product_facts),
  benefits: lenientList(statement, benefits),
  category: z.string().trim().min(1).max(120).nullable().catch(null).default(null),
});
export type ProposedFacts = z.infer<typeof proposedFactsSchema>;

/** What it hears in the words of customers. */
export const proposedVoicesSchema = z.object({
  themes: lenientList(voice, voice_of_customer),
  objections: lenientList(z.object({ text: said, quote, reviews }), objections),
});
export type ProposedVoices = z.infer<typeof proposedVoicesSchema>;

const price = z.object({ amount: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/) });

/** What it says of competitors, those that it has found by itself among them. */
export const proposedCompetitorsSchema = z.object({
  competitors: lenientList(
    z.object({
      name: z.string().trim().min(1).max(200),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .nullable()
        .catch(null)
        .default(null),
      price: price.nullable().catch(null).default(null),
      strengths: lenientList(statement, strengths).default([]),
      gaps: lenientList(statement, gaps).default([]),
    }),
    competitors,
  ),
  alternatives: lenientList(statement, alternatives),
});
export type ProposedCompetitors = z.infer<typeof proposedCompetitorsSchema>;

/** How it sums up what was found. */
export const proposedSummarySchema = z.object({
  headline: z.string().trim().min(1).max(300),
  sources: ids,
  open_questions: lenientList(said, open_questions),
});
export type ProposedSummary = z.infer<typeof proposedSummarySchema>;

/** By the stage that has asked; null where nobody was asked, or nothing came of it. */
export const answersSchema = z.object({
  facts: proposedFactsSchema.nullable().default(null),
  customers: proposedVoicesSchema.nullable().default(null),
  competitors: proposedCompetitorsSchema.nullable().default(null),
  summary: proposedSummarySchema.nullable().default(null),
});
export type Answers = z.infer<typeof answersSchema>;
