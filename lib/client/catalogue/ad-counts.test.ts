import { describe, expect, it } from 'vitest';
import { afterProductMerges, countAds } from './ad-counts';

const job = (product_id: string | null, ads_generated: number) =>
  ({ product_id, progress: { ads_generated } }) as Parameters<typeof countAds>[0][number];

describe('the ads of a brand’s products', () => {
  const counts = countAds([job('mug', 2), job('cup', 3), job('cup', 1), job(null, 9)]);

  it('are counted by product', () => {
    expect(counts).toEqual({ mug: { jobs: 1, ads: 2 }, cup: { jobs: 2, ads: 4 } });
  });

  it('count with the product that theirs was merged into', () => {
    const mug = { id: 'mug', merged_into: null };
    const cup = { id: 'cup', merged_into: 'mug' };
    expect(afterProductMerges(counts, [mug, cup])).toEqual({ mug: { jobs: 3, ads: 6 } });
    expect(afterProductMerges(counts, [mug, { ...cup, merged_into: null }])).toEqual(counts);
    expect(afterProductMerges(counts, [cup])).toEqual(counts);
  });
});
