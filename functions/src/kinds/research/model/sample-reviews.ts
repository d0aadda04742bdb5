import { beforeInstruction } from '../../../research-reading/language/instructions';
import type { SourceText } from '../../../research-reading/reading/source-text';

/** A review as the model is given it: by its number it says who speaks of what. */
export interface SampledReview {
  number: number;
  source: string;
  rating: number | null;
  text: string;
}

/** In characters: of one review, and of all together. */
const LONGEST = 1_200;
const TOGETHER = 80_000;

/**
 * What customers say, as much as one question has room for: of more, every second or tenth review, so that all sources and
 * times have their say. The same sources give the same sample. Competitors' customers are not among them.
 */
export function sampleReviews(sources: readonly SourceText[]): SampledReview[] {
  const all = sources
    .filter(({ kind }) => kind !== 'competitor')
    .flatMap(({ id: source, reviews }) =>
      reviews.map(({ title, text, rating }) => ({
        source,
        rating,
        // What speaks to a program is not even shown to one.
        text: beforeInstruction((title === null ? text : `${title}\n${text}`).slice(0, LONGEST)),
      })),
    )
    .filter(({ text }) => text !== '');
  const characters = all.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, characters / TOGETHER);
  const sample = Array.from({ length: Math.floor(all.length / step) }, (_, index) => all[Math.floor(index * step)]);
  let left = TOGETHER;
  return sample
    .flatMap((review) => review ?? [])
    .filter(({ text }) => (left -= text.length) >= 0)
    .map((review, index) => ({ number: index + 1, ...review }));
}
