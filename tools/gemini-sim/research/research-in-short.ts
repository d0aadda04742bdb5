import { z } from 'zod';
import { entryId } from '../../../lib/domain/research/entry-id';
import { FACT_KINDS, type ResearchSummary, researchSummarySchema } from '../../../lib/domain/research/research-summary';
import { type SourceKind } from '../../../lib/domain/research/source';
import { type Persona, personaSchema } from '../../../lib/domain/strategy/persona';

const line = z.object({ text: z.string(), quote: z.string().nullable().default(null) });
const lines = z.array(line).default([]);

/** A summary as the questions of a strategy tell it: without ids and sources. */
const shortSchema = z.object({
  headline: z.string().default('A product'),
  product_facts: z.array(line.extend({ kind: z.enum(FACT_KINDS) })).default([]),
  benefits: lines,
  voice_of_customer: z
    .array(z.looseObject({ theme: z.string(), share: z.number(), quotes: z.array(z.string()) }))
    .default([]),
  objections: z.array(line.extend({ share: z.number().nullable() })).default([]),
  competitors: z.array(z.looseObject({ name: z.string(), strengths: lines, gaps: lines })).default([]),
  category: z.string().nullable().default(null),
  price_position: z.string().nullable().default(null),
  vocabulary: z.array(z.string()).default([]),
});

/** Where each part may have been read; rules tell shop and customers apart by it. */
const SOURCES = { shop: 's1', customers: 's2', competitors: 's3' };
const KINDS: [string, SourceKind][] = [
  [SOURCES.shop, 'own_page'],
  [SOURCES.customers, 'reviews'],
  [SOURCES.competitors, 'competitor'],
];

/** The summary again, as far as the question tells it. */
export function summaryInShort(data: Record<string, unknown>): ResearchSummary {
  const short = shortSchema.parse(data.research ?? {});
  const quoted = short.voice_of_customer.flatMap(({ quotes }) => quotes);
  const entry = (section: string, text: string, source: string) => ({
    ...{ id: entryId(section, text), sources: [source], assumption: false },
  });
  const stated = <L extends z.infer<typeof line>>(section: string, list: readonly L[], source = SOURCES.shop) =>
    list.map((one) => {
      const isHeard = quoted.includes(one.quote ?? one.text);
      return { ...entry(section, one.text, isHeard ? SOURCES.customers : source), ...one };
    });
  return researchSummarySchema.parse({
    headline: short.headline,
    product_facts: stated('facts', short.product_facts),
    benefits: stated('benefits', short.benefits),
    voice_of_customer: short.voice_of_customer.map(({ quotes, ...voice }) => ({
      ...{ ...entry('voice', voice.theme, SOURCES.customers), ...voice, mentions: Math.round(voice.share * 100) },
      quotes: quotes.map((text) => ({ text, sources: [SOURCES.customers] })),
    })),
    objections: stated('objections', short.objections, SOURCES.customers),
    competitors: short.competitors.map((competitor) => ({
      ...{ ...entry('competitors', competitor.name, SOURCES.competitors), url: null, price: null, ...competitor },
      strengths: stated('strengths', competitor.strengths, SOURCES.competitors),
      gaps: stated('gaps', competitor.gaps),
    })),
    market: { category: short.category, price_position: short.price_position, alternatives: [] },
    vocabulary: short.vocabulary.map((text) => ({
      ...{ ...entry('words', text, SOURCES.customers), text, mentions: 2, score: 3 },
    })),
    open_questions: [],
    sources: KINDS.map(([id, kind]) => ({ id, kind, url: null, title: id, fetched_at: new Date(0) })),
    method: 'gemini',
  });
}

/** The personas that a question names. */
export function personasInShort(data: Record<string, unknown>): Persona[] {
  const none = { summary: '–', situation: '–', goals: [], pains: [], triggers: [], objections: [], channels: [] };
  const about = z.array(z.looseObject({})).catch([]).parse(data.personas);
  return about.flatMap((one) => {
    const persona = personaSchema.safeParse({ ...none, words: [], evidence: [], assumption: true, ...one });
    return persona.success ? [persona.data] : [];
  });
}
