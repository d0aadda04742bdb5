import type { Review } from './source-text';

/** Reviews as a CSV file that is read as the same reviews again. */
export function reviewsAsTable(reviews: readonly Review[]): string {
  const rows = reviews.map(({ rating, title, text }) => [rating === null ? '' : String(rating), title ?? '', text]);
  return [['rating', 'title', 'text'], ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

/** In quotation marks, so that what is written over several lines stays one value (RFC 4180). */
const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
