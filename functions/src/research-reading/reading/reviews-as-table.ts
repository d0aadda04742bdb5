import { csvRow } from '../../../../lib/reading/csv-row';
import type { Review } from './source-text';

/** Reviews as a CSV file that is read as the same reviews again. */
export function reviewsAsTable(reviews: readonly Review[]): string {
  const rows = reviews.map(({ rating, title, text }) => [rating === null ? '' : String(rating), title ?? '', text]);
  return [['rating', 'title', 'text'], ...rows].map(csvRow).join('\n');
}
