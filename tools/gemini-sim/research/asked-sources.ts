import { z } from 'zod';
import { guessLanguage } from '../../../lib/domain/shared/detect-language';
import type { SourceKind } from '../../../lib/domain/research/source';
import type { SourceText } from '../../../functions/src/research-reading/reading/source-text';

const productSchema = z.object({
  name: z.string(),
  brand: z.string().default(''),
  description: z.string().default(''),
});
const pageSchema = z.object({ id: z.string(), url: z.string().nullable(), title: z.string(), text: z.string() });
const reviewSchema = z.object({
  number: z.int(),
  source: z.string(),
  rating: z.number().nullable(),
  text: z.string(),
});

/** What a question about a product gives, as far as it has any of it. */
const askedSchema = z.object({
  product: productSchema.catch({ name: 'The product', brand: '', description: '' }),
  pages: z.array(pageSchema).catch([]),
  competitors: z.array(pageSchema).catch([]),
  reviews: z.array(reviewSchema).catch([]),
});
export type Asked = z.infer<typeof askedSchema>;

export const readAsked = (data: Record<string, unknown>): Asked => askedSchema.parse(data);

/** Nothing is remembered: a page is read when it is asked about. */
const NOW = new Date(0);

/** Pages as rules read them, of what the question shows of each. */
export function pagesOf(pages: Asked['pages'], kind: SourceKind): SourceText[] {
  return pages.map(({ id, url, title, text }) => ({
    ...{ id, kind, url, title, fetchedAt: NOW, language: guessLanguage(text), text, reviews: [] },
    product: { name: title, price: null, category: null, features: [] },
  }));
}

/** What customers say, by the sources that they have said it in. */
export function customersOf(reviews: Asked['reviews']): SourceText[] {
  return [...new Set(reviews.map(({ source }) => source))].map((id) => {
    const said = reviews.filter(({ source }) => source === id);
    const text = said.map((review) => review.text).join('\n\n');
    return {
      ...{ id, kind: 'reviews', url: null, title: 'Reviews', fetchedAt: NOW, language: guessLanguage(text), text },
      reviews: said.map((review) => ({ text: review.text, title: null, rating: review.rating, lang: null })),
      product: null,
    };
  });
}
