import { describe, expect, it, vi } from 'vitest';
import {
  importFeedResultSchema,
  MAX_SHOWN_PRODUCTS,
  MAX_SHOWN_SKIPPED,
} from '../../../../lib/domain/kinds/feed/import-feed';

vi.mock('../../firebase/admin', () => ({ firestore: {}, bucket: () => ({}), serverTimestamp: () => 'now' }));
const { NOTHING_READ, resultBefore, stateOf } = await import('./feed-state');
const { withPhotos } = await import('./fetch-photos-of-products');
const { wholeResult } = await import('./finish-import');
const { withKept } = await import('./keep-products');

const kept = (index: number, brand_id = 'norden') => ({
  ...{ index, product_id: `p${index}`, brand_id, full_name: `Mug ${index}` },
  ...{ price: null, source_url: null, hasImages: true },
});
const part = (key: string, result: unknown, input: unknown = { chunk: Number(key), lines: [2, 26] }) => ({
  ...{ key, input, result },
  status: 'done' as const,
  error: null,
});
const failed = (key: string) => ({
  ...part(key, null),
  status: 'failed' as const,
  error: { code: 'INTERNAL' as const, message: 'Something broke.', timestamp: new Date(0), details: null },
});
const photos = (index: number, count: number | null) => ({
  ...{ product_id: `p${index}`, line: index + 2, count },
  image_url: count ? `https://s.example/${index}.jpg` : null,
});

describe('an import', () => {
  it('shows what there is while it runs', () => {
    const before = resultBefore({ ...NOTHING_READ, found: 3, wanted: 3 });
    const first = withKept(before, [kept(0), kept(1, 'lowmoor')]);
    const second = withKept(first, [kept(2, 'lowmoor')]);
    expect(second).toMatchObject({ imported: 3, brand_ids: ['lowmoor', 'norden'], brand_id: 'lowmoor' });
    const pictured = withPhotos(second, [photos(1, 2), photos(2, 0)]);
    expect([pictured.photos, pictured.products.map(({ image_url }) => image_url)]).toEqual([
      2,
      [null, 'https://s.example/1.jpg', null],
    ]);
  });

  it('ends with its products in the order of the file, and says for which lines there are no photos', () => {
    const state = { ...NOTHING_READ, found: 3, wanted: 3, warnings: ['Look here.'] };
    const result = wholeResult(
      state,
      [part('0', [kept(0), kept(1)]), part('1', [kept(2)])],
      [part('1-0', [photos(2, 1)]), part('0-0', [photos(0, 0), photos(1, null)])],
    );
    expect(result.products.map(({ product_id }) => product_id)).toEqual(['p0', 'p1', 'p2']);
    expect(result).toMatchObject({ imported: 3, photos: 1, brand_id: 'norden' });
    expect(result.warnings).toEqual([
      'Look here.',
      'No photo could be fetched for line 2. You can add photos by hand.',
    ]);
  });

  it('says which lines could not be kept', () => {
    expect(wholeResult(NOTHING_READ, [failed('0')], []).warnings).toEqual([
      'The products of lines 2 to 26 could not be kept: Something broke. Import the file again.',
    ]);
  });

  it('of a thousand products and a thousand wrong rows stays far below what a document may have', () => {
    const wrong = Array.from({ length: 200 }, (_, line) => ({ line: line + 1, reason: 'x'.repeat(5000) }));
    const state = stateOf({ format: 'csv', title: null, rows: [], wrong, wrongCount: 1000, found: 2000, warnings: [] });
    const long = (index: number) => ({
      ...kept(index, `${'b'.repeat(70)}${index}`),
      ...{ full_name: '語'.repeat(120), source_url: `https://t.example/${'x'.repeat(380)}` },
      price: { amount: 1299.5, currency: 'EUR', was: 1999.5 },
    });
    const parts = Array.from({ length: 40 }, (_, chunk) =>
      part(
        String(chunk),
        Array.from({ length: 25 }, (_one, index) => long(chunk * 25 + index)),
      ),
    );
    const result = wholeResult(state, parts, []);
    expect(result).toMatchObject({ imported: 1000, skipped_more: 1000 - MAX_SHOWN_SKIPPED });
    expect([result.products.length, result.skipped.length]).toEqual([MAX_SHOWN_PRODUCTS, MAX_SHOWN_SKIPPED]);
    expect(Buffer.byteLength(JSON.stringify(importFeedResultSchema.parse(result)))).toBeLessThan(400_000);
  });
});
