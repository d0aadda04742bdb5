import { z } from 'zod';
import { counted } from '../shared/person-text';
import { priceSchema } from '../ads/product';
import { entryFields, quoteSchema, statementSchema } from './research-entry';
import { sourceIdSchema, sourceSchema } from './source';

/** Most entries of each list. */
export const SUMMARY_LIMITS = {
  ...{ product_facts: 40, benefits: 10, voice_of_customer: 12, objections: 10, competitors: 8, strengths: 6 },
  ...{ gaps: 6, alternatives: 8, vocabulary: 24, open_questions: 10, quotes: 4 },
} as const;

/** What a fact is about. */
export const FACT_KINDS = [
  ...(['feature', 'material', 'size', 'price', 'claim', 'guarantee', 'delivery', 'rating'] as const),
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const productFactSchema = statementSchema.extend({ kind: z.enum(FACT_KINDS) });
export type ProductFact = z.infer<typeof productFactSchema>;

export const SENTIMENTS = ['positive', 'mixed', 'negative', 'neutral'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Something that customers speak of. */
export const voiceSchema = z.object({
  ...entryFields,
  /** In the customers' own words. */
  theme: counted(z.string().min(1), 80),
  /** Of all that have said something, how many speak of it, 0–1. */
  share: z.number().min(0).max(1),
  /** As a number of reviews. */
  mentions: z.int().min(0),
  sentiment: z.enum(SENTIMENTS),
  quotes: z.array(quoteSchema).max(SUMMARY_LIMITS.quotes),
});
export type Voice = z.infer<typeof voiceSchema>;

/** What keeps people from buying, or makes them regret it. */
export const objectionSchema = statementSchema.extend({
  /** Of all that have said something, how many object so, 0–1; null where nobody was counted. */
  share: z.number().min(0).max(1).nullable().default(null),
});
export type Objection = z.infer<typeof objectionSchema>;

export const competitorSchema = z.object({
  ...entryFields,
  name: counted(z.string().min(1), 200),
  url: z.string().nullable(),
  price: priceSchema.nullable(),
  /** What it has and the product does not say of itself. */
  strengths: z.array(statementSchema).max(SUMMARY_LIMITS.strengths),
  /** What the product has and it does not say of itself. */
  gaps: z.array(statementSchema).max(SUMMARY_LIMITS.gaps),
});
export type Competitor = z.infer<typeof competitorSchema>;

/** Against the competitors' prices in the same currency; `middle` is within a tenth of their median. */
export const PRICE_POSITIONS = ['lowest', 'below', 'middle', 'above', 'highest'] as const;
export type PricePosition = (typeof PRICE_POSITIONS)[number];

export const marketSchema = z.object({
  category: z.string().nullable(),
  /** null where there is nothing to compare with. */
  price_position: z.enum(PRICE_POSITIONS).nullable(),
  /** What people could buy or do instead. */
  alternatives: z.array(statementSchema).max(SUMMARY_LIMITS.alternatives),
  /** Where category and prices were read. */
  sources: z.array(sourceIdSchema).default([]),
  assumption: z.boolean().default(false),
  /** Whether the category is in the person's words. */
  by_person: z.boolean().default(false),
});
export type Market = z.infer<typeof marketSchema>;

/** A word that customers use and the shop does not, or less. */
export const vocabularySchema = z.object({
  ...entryFields,
  text: counted(z.string().min(1), 80),
  /** How many reviews have it. */
  mentions: z.int().min(0),
  /** By how much more customers say it than the shop does, as a z-score: 2 is hardly by chance. */
  score: z.number(),
});
export type VocabularyWord = z.infer<typeof vocabularySchema>;

/** Who has read: a model, or rules. */
export const RESEARCH_METHODS = ['gemini', 'rules'] as const;
export type ResearchMethod = (typeof RESEARCH_METHODS)[number];

/** A source as a summary names it. */
export const namedSourceSchema = sourceSchema.pick({ id: true, kind: true, url: true, title: true, fetched_at: true });
export type NamedSource = z.infer<typeof namedSourceSchema>;

/** What is known of a product and the people who buy it. */
export const researchSummarySchema = z.object({
  headline: counted(z.string().min(1), 300),
  /** Where it was read; empty for one that is an assumption. */
  headline_sources: z.array(sourceIdSchema).default([]),
  headline_by_person: z.boolean().default(false),
  product_facts: z.array(productFactSchema).max(SUMMARY_LIMITS.product_facts),
  benefits: z.array(statementSchema).max(SUMMARY_LIMITS.benefits),
  /** What most speak of first. */
  voice_of_customer: z.array(voiceSchema).max(SUMMARY_LIMITS.voice_of_customer),
  objections: z.array(objectionSchema).max(SUMMARY_LIMITS.objections),
  competitors: z.array(competitorSchema).max(SUMMARY_LIMITS.competitors),
  market: marketSchema,
  vocabulary: z.array(vocabularySchema).max(SUMMARY_LIMITS.vocabulary),
  open_questions: z.array(statementSchema).max(SUMMARY_LIMITS.open_questions),
  sources: z.array(namedSourceSchema),
  method: z.enum(RESEARCH_METHODS),
});
export type ResearchSummary = z.infer<typeof researchSummarySchema>;
