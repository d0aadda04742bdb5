import { describe, expect, it } from 'vitest';
import { importFeedResultSchema } from '@/lib/domain/kinds/feed/import-feed';
import { type FeedJob, feedOutcome } from './feed-outcome';

const job = (change: Partial<Pick<FeedJob, 'status' | 'error'>> & { imported?: number }): FeedJob => {
  const { imported = 0, ...rest } = change;
  const result = importFeedResultSchema.parse({
    ...{ brand_ids: [], brand_id: null, products: [], found: 9, wanted: 9, imported, photos: 0 },
    ...{ skipped: [], skipped_more: 0, warnings: ['Line 3 has no price.'] },
  });
  // Only what the outcome is made of.
  return { status: 'completed', error: null, result, ...rest } as FeedJob;
};
const error = (code: 'INVALID_PRODUCT_DATA' | 'INTERNAL') => ({
  code,
  message: 'Why.',
  timestamp: new Date(0),
  details: null,
});

describe('what is said of an import that has ended', () => {
  it.each([
    ['done', job({ imported: 970 }), '970 products are imported', ['Line 3 has no price.']],
    ['done, with one', job({ imported: 1 }), '1 product is imported', ['Line 3 has no price.']],
    ['stopped', job({ status: 'cancelled' }), 'Stopped', ['Nothing was imported.']],
    [
      'stopped on its way',
      job({ status: 'cancelled', imported: 50 }),
      'Stopped',
      ['The 50 products that were imported before are kept.'],
    ],
    [
      'refused',
      job({ status: 'failed', error: error('INVALID_PRODUCT_DATA') }),
      'The file can’t be imported',
      ['Why.'],
    ],
    [
      'broken',
      job({ status: 'failed', error: error('INTERNAL'), imported: 1 }),
      'Something broke on our side',
      ['Why.', 'The product that was imported before is kept.'],
    ],
  ])('%s', (_how, ended, title, lines) => {
    const { title: said, lines: told } = feedOutcome(ended);
    expect([said, told]).toEqual([title, lines]);
  });
});
