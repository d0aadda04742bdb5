import { readCustomerSource } from '../../../functions/src/research-reading/reading/read-customer-source';
import { summarizeByRules } from '../../../functions/src/research-reading/summarize-by-rules';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';

/** What becomes of a file of reviews, from its text to the summary. */
export function sumUpReviews(text: string): ResearchSummary {
  const named = { id: 's1', kind: 'reviews' as const, title: 'reviews.csv', fetchedAt: new Date(0) };
  const { source } = readCustomerSource({ ...named, text });
  const product = { name: 'Fellside Steel Bottle', description: '', brand: 'Tarnwick', price: null };
  return summarizeByRules({ product, sources: [source] });
}

/** The floor: every byte read, every word told apart. */
export function splitIntoWords(text: string): number {
  let words = 0;
  for (const _word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words += 1;
  return words;
}
