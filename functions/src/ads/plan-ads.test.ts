import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
import { chooseCompositions, planAds } from './plan-ads';
import { seededRandom } from './seeded-random';

const offer = { product_hero: { variations: 3 }, lifestyle: { variations: 3 }, limited_offer: { variations: 3 } };

const input: BulkDynamicInput = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker with visible Air cushioning. Made to last. Light on your feet.',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  count: 6,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  upload_id: 'up_abcdefghij0123456789',
  product_images: [{ path: 'p', name: 'a.png', size: 1, content_type: 'image/png' }],
  logo: null,
};

describe('choosing compositions', () => {
  it('spreads the templates evenly and repeats one only with another variation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.string(), (count, seed) => {
        const chosen = chooseCompositions(count, offer, seededRandom(seed));
        expect(chosen).toHaveLength(count);
        const uses = Object.keys(offer).map((template) => chosen.filter((one) => one.template === template).length);
        expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
        const distinct = new Set(chosen.map(({ template, variation }) => `${template} ${variation}`));
        expect(distinct.size).toBe(Math.min(count, 9));
      }),
    );
  });
  it('uses only what the provider offers', () => {
    const chosen = chooseCompositions(5, { lifestyle: { variations: 2 } }, seededRandom('x'));
    expect(chosen.every(({ template, variation }) => template === 'lifestyle' && variation <= 2)).toBe(true);
  });
});

describe('planning a job', () => {
  it('gives the same job the same plan', () => {
    expect(planAds(input, 'job_1', { templates: offer })).toEqual(planAds(input, 'job_1', { templates: offer }));
  });
  it('gives another job another plan', () => {
    const plans = Array.from({ length: 8 }, (_, index) =>
      JSON.stringify(planAds(input, `job_${index}`, { templates: offer })),
    );
    expect(new Set(plans).size).toBeGreaterThan(1);
  });
  it('numbers the ads from 1 and gives each a headline and a prompt', () => {
    const plan = planAds(input, 'job_1', { templates: offer });
    expect(plan.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const ad of plan) {
      expect(ad.copy.headline).not.toBe('');
      expect(ad.prompt).toContain('Air Max 90');
    }
  });
});
