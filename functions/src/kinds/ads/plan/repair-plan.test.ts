import { describe, expect, it } from 'vitest';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import { adCopySchema, COPY_LIMITS } from '../../../../../lib/domain/ads/ad';
import { TEMPLATE_IDS, type TemplateRange } from '../../../../../lib/domain/ads/template';
import type { ProposedAd } from '../../../providers/ad-planner';
import { planAds } from './plan-ads';
import { repairPlan } from './repair-plan';

const input: BulkDynamicInput = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker with visible Air cushioning. Made to last. Light on your feet.',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  count: 3,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
  upload_id: 'up_abcdefghij0123456789',
  product_images: [{ path: 'p', name: 'a.png', size: 1, content_type: 'image/png' }],
  logo: null,
};
const range: TemplateRange = Object.fromEntries(TEMPLATE_IDS.map((id) => [id, { variations: 3 }]));
const jobId = 'job_1';
const said = [input.brand_name, input.product_full_name, input.product_description].join('\n');

const good: ProposedAd = {
  template: 'lifestyle',
  headline: 'Walk on Air.',
  line: 'Cushioning that you can see.',
  call_to_action: 'See the shoe',
  points: ['Visible cushioning', 'Light'],
};

function repaired(proposals: ProposedAd[], changes: Partial<BulkDynamicInput> = {}) {
  const rules = planAds({ ...input, ...changes }, jobId, { templates: range });
  return { ads: repairPlan(proposals, { rules, range, said, jobId }), rules };
}
const rulesCopy = (ads: ReturnType<typeof repaired>) => {
  const [ad] = ads.ads;
  return ad && ads.rules.copyFor(ad);
};

describe('a proposed plan', () => {
  it('stands as it is where nothing is wrong with it', () => {
    const [ad] = repaired([good]).ads;
    expect(ad).toMatchObject({
      number: 1,
      template: 'lifestyle',
      copy: {
        headline: 'Walk on Air',
        line: good.line,
        call_to_action: good.call_to_action,
        points: good.points,
      },
    });
    expect(ad?.prompt).toContain('Walk on Air');
  });

  it('is the same for the same job', () => {
    expect(repaired([good, good, good]).ads).toEqual(repaired([good, good, good]).ads);
  });

  it('changes nothing of a composition that the person has chosen', () => {
    const wanted = { template: 'limited_offer', variation: 3 } as const;
    const rules = planAds({ ...input, count: 1 }, jobId, { templates: range }, wanted);
    const [ad] = repairPlan([good], { rules, range, said, jobId });
    expect(ad).toMatchObject({ ...wanted, copy: { headline: 'Walk on Air' } });
  });

  it('is filled up with the rules’ ads, and cut to as many as were asked for', () => {
    const { ads, rules } = repaired([good]);
    expect(ads.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(ads[2]?.copy).toEqual(rules.copyFor(ads[2] ?? { template: 'lifestyle', variation: 1 }));
    expect(repaired([good, good, good, good, good]).ads).toHaveLength(3);
  });

  it.each(['limited_offer', 'eco_friendly', 'poster', null])('gets the rules’ template for %j', (template) => {
    const { ads, rules } = repaired([{ ...good, template }]);
    expect(ads[0]?.template).toBe(rules.ads[0]?.template);
    expect(ads[0]?.copy.headline).toBe('Walk on Air');
  });

  it('never shows the same composition twice while there are others', () => {
    const { ads } = repaired(
      Array.from({ length: 9 }, () => good),
      { count: 9 },
    );
    expect(ads.filter(({ template }) => template === 'lifestyle')).toHaveLength(3);
    expect(new Set(ads.map(({ template, variation }) => `${template}/${variation}`)).size).toBe(9);
  });

  it.each([
    ['is missing', null],
    ['is empty', ' \u200e\n'],
    ['is too long', 'x'.repeat(COPY_LIMITS.headline + 1)],
    ['states a figure', 'Loved by 10,000 runners'],
    ['states a price', 'Yours for only €'],
    ['states a discount', 'Half price'],
    ['states an end', 'Only until Sunday'],
    ['claims to be kind to nature', 'The sustainable sneaker'],
    ['claims a right', 'Air™ for all'],
  ])('gets the rules’ words for a text that %s', (_title, headline) => {
    const plan = repaired([{ ...good, headline, line: headline, call_to_action: headline }]);
    const { points: _points, ...rules } = rulesCopy(plan) ?? { points: [] };
    expect(plan.ads[0]?.copy).toMatchObject(rules);
  });

  it('keeps a figure that the person gave', () => {
    expect(repaired([{ ...good, headline: 'The 90 is back' }]).ads[0]?.copy.headline).toBe('The 90 is back');
    expect(repaired([{ ...good, headline: '٩٠ is back' }]).ads[0]?.copy.headline).toBe('٩٠ is back');
  });

  it('does not say in the line what the headline says', () => {
    expect(repaired([{ ...good, line: 'walk on air.' }]).ads[0]?.copy.line).toBe('');
  });

  it('keeps to the limits of the documents whatever is proposed', () => {
    const long = { ...good, points: Array.from({ length: 40 }, (_, index) => `Point ${'i'.repeat(index)}`) };
    for (const { copy } of repaired([long]).ads) expect(adCopySchema.safeParse(copy).success).toBe(true);
  });
});
