import { describe, expect, it } from 'vitest';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import { planAds } from './plan-ads';

const range = { product_hero: { variations: 3 }, lifestyle: { variations: 3 }, limited_offer: { variations: 3 } };

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
  draft_first: false,
  upload_id: 'up_abcdefghij0123456789',
  product_images: [{ path: 'p', name: 'a.png', size: 1, content_type: 'image/png' }],
  logo: null,
};

describe('planning a job', () => {
  it('gives the same job the same plan', () => {
    const plan = () => planAds(input, 'job_1', { templates: range }).ads;
    expect(plan()).toEqual(plan());
  });
  it('gives another job another plan', () => {
    const plans = Array.from({ length: 8 }, (_, index) =>
      JSON.stringify(planAds(input, `job_${index}`, { templates: range }).ads),
    );
    expect(new Set(plans).size).toBeGreaterThan(1);
  });
  it('numbers the ads from 1 and gives each a headline and a prompt', () => {
    const plan = planAds(input, 'job_1', { templates: range }).ads;
    expect(plan.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const ad of plan) {
      expect(ad.copy.headline).not.toBe('');
      expect(ad.prompt).toContain('Air Max 90');
    }
  });

  it('keeps the person’s words in their language and asks in the other', () => {
    const [ad] = planAds({ ...input, lang: 'german' }, 'job_1', { templates: { product_hero: { variations: 1 } } }).ads;
    expect(`${input.product_full_name} ${input.product_description}`).toContain(ad?.copy.headline);
    expect(ad?.copy.call_to_action).toBe('Jetzt kaufen');
  });

  it('makes a limited offer of a product that nobody offers cheaper only when nothing else is left', () => {
    const plan = planAds({ ...input, count: 7 }, 'job_1', { templates: range }).ads;
    expect(plan.map(({ template }) => template).indexOf('limited_offer')).toBe(6);
  });

  it('leaves to choose from what suits the product, and nothing that would claim what nobody said', () => {
    expect(planAds(input, 'job_1', { templates: range }).templates.sort()).toEqual(['lifestyle', 'product_hero']);
  });

  describe('with a template that the person has chosen', () => {
    const planned = (variation: number | null, changes = {}) =>
      planAds(
        { ...input, count: 1, ...changes },
        'job_1',
        { templates: range },
        { template: 'limited_offer', variation },
      );

    it('makes that one, also where it suits least', () => {
      const plan = planned(null);
      expect([plan.fixed, plan.templates]).toEqual([true, ['limited_offer']]);
      expect(plan.ads.map(({ template }) => template)).toEqual(['limited_offer']);
      expect(plan.ads[0]?.copy.headline).not.toBe('');
    });
    it('makes the composition that was asked for', () => {
      for (const variation of [1, 2, 3]) expect(planned(variation).ads[0]?.variation).toBe(variation);
    });
    it('says which compositions there are, or that there is no such template', () => {
      expect(() => planned(4)).toThrow('“Limited offer” has variations 1 to 3.');
      expect(() =>
        planAds(input, 'job_1', { templates: range }, { template: 'transformation', variation: null }),
      ).toThrow('“Transformation” can’t be made here. Choose another one.');
    });
  });
});
