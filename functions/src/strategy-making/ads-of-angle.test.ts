import { describe, expect, it } from 'vitest';
import { adCopySchema } from '../../../lib/domain/ads/ad';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import {
  type AngleAds,
  type ApproveAngleInput,
  angleAdsInput,
  approveAngleInputSchema,
} from '../../../lib/domain/kinds/strategy/approve-angle';
import { type AngleBrief, briefOfAngle } from '../../../lib/domain/strategy/angle-brief';
import { shownAngle } from '../../../lib/domain/strategy/hand-edits';
import { claimsMore } from '../copy/claims-more';
import { adsOfAngle } from './ads-of-angle';
import { anglesByRules } from './angles-by-rules';
import { modulesByRules } from './modules/registry';
import { SAMPLE_RESEARCH } from './sample-research';
import { saidOfAngle } from './words-of-angle';

const RANGE = Object.fromEntries(TEMPLATE_IDS.map((id) => [id, { variations: 3 }]));
const JOB = 'job_abcdefghij0123456789';
const { summary, product } = SAMPLE_RESEARCH.bottle;
const angles = anglesByRules({
  ...{ summary, personas: [], modules: modulesByRules(summary, []), product, tone: null, templates: TEMPLATE_IDS },
});

function inputOf(
  template: string,
  change: Partial<AngleBrief> = {},
  wanted: Partial<ApproveAngleInput> = {},
): ApproveAngleInput {
  const angle = angles.find(({ templates }) => templates[0] === template);
  if (!angle) throw new Error(`No angle for ${template}`);
  const brief = { ...briefOfAngle(shownAngle(angle, [], {}), { lang: 'english' }), ...change };
  const image = {
    url: 'https://shop.example/a.png',
    storage_path: 'users/ann/pages/job_1/a.png',
    width: 9,
    height: 9,
    size: 9,
  };
  const own = {
    brand: { id: 'trail', name: 'Trail', primary_color_hex: '#112233', secondary_color_hex: null, logo: null },
    product: { id: 'bottle', full_name: product.name, description: product.description, features: [], images: [image] },
  };
  const ads: AngleAds = {
    ...{ analysis_id: 'a1', angle_id: angle.angle_id, angle: brief, count: 4, aspect_ratio: '1:1', lang: null },
    ...{ draft_first: false, upload_id: 'up_abcdefghij0123456789' },
  };
  return approveAngleInputSchema.parse({ ...angleAdsInput(own, ads), ...wanted });
}

describe('the ads of an angle', () => {
  it('say what it says, in its templates one after the other', () => {
    const ads = adsOfAngle(inputOf('problem_solution'), JOB, RANGE);
    expect(ads.map(({ template }) => template)).toEqual([
      ...['problem_solution', 'ugc_authentic', 'lifestyle', 'problem_solution'],
    ]);
    expect(ads[0]?.copy).toEqual({
      headline: 'The lid leaks in my bag?',
      line: 'The lid is leakproof and closes with one hand',
      call_to_action: 'See the answer',
      points: ['The lid leaks in my bag?', 'The lid is leakproof and closes with one hand'],
    });
    expect(ads[0]?.prompt).toContain('“The lid is leakproof and closes with one hand.” proves');
  });

  it('are all different as far as there are words and compositions, and the same for the same job', () => {
    const input = inputOf('problem_solution', {}, { count: 20 });
    const ads = adsOfAngle(input, JOB, RANGE);
    expect(adsOfAngle(input, JOB, RANGE)).toEqual(ads);
    const looks = ads.map(({ template, variation, copy }) => `${template} ${variation} ${copy.headline}`);
    expect(new Set(looks).size).toBe(20);
  });

  it('say nothing beyond proof and description', () => {
    for (const { templates } of angles) {
      const input = inputOf(
        templates[0] ?? '',
        { headlines: ['Now 99 % off', 'Trail Bottle'], promise: 'Cold for 48 hours' },
        { count: 9 },
      );
      for (const { copy } of adsOfAngle(input, JOB, RANGE)) {
        expect(adCopySchema.parse(copy)).toEqual(copy);
        for (const text of [copy.headline, copy.line, ...copy.points]) {
          expect(claimsMore(text, saidOfAngle(input))).toBe(false);
        }
      }
    }
  });

  it('say what they promise where features stand in the place of the line', () => {
    for (const template of ['comparison_chart', 'multi_feature']) {
      const promise = 'Trail Bottle keeps water cold for 24 hours';
      const asked = inputOf(template, {
        headlines: ['Look at it'],
        promise,
        proof: { text: `${promise}.`, sources: ['s1'] },
      });
      const [ad] = adsOfAngle(asked, JOB, RANGE);
      expect([ad?.template, ad?.copy.points[0], new Set(ad?.copy.points).size]).toEqual([
        ...[template, promise, ad?.copy.points.length],
      ]);
    }
  });

  it('quote a customer once, and let the product speak for itself besides', () => {
    const ads = adsOfAngle(
      inputOf('ugc_authentic', { headlines: ['“Still cold after a whole day in the sun”'] }),
      JOB,
      RANGE,
    );
    expect(ads.map(({ copy }) => [copy.line, ...copy.points].join('\n'))).not.toContain('Still cold');
    expect(ads[0]?.copy).toMatchObject({
      headline: '“Still cold after a whole day in the sun”',
      line: 'Trail Bottle keeps water cold for 24 hours.',
    });
  });

  it('carry what the person has written by hand as it is', () => {
    const [ad] = adsOfAngle(
      inputOf('product_hero', { headlines: ['Cold for 48 hours'], edited_fields: ['headlines'] }),
      JOB,
      RANGE,
    );
    expect(ad?.copy.headline).toBe('Cold for 48 hours');
  });

  it('are in the language that is asked for as far as they are no one’s words', () => {
    const asked = inputOf('unboxing_reveal', {}, { lang: 'german' });
    expect(
      adsOfAngle(asked, JOB, RANGE)
        .slice(0, 2)
        .map(({ copy }) => [copy.headline, copy.line]),
    ).toEqual([
      ['Was ist in der Schachtel?', 'Free returns for 30 days'],
      ['Free returns for 30 days', 'Made of stainless steel, inside and out.'],
    ]);
    const [ad] = adsOfAngle(inputOf('product_hero', {}, { lang: 'german' }), JOB, RANGE);
    expect(ad?.copy.call_to_action).toMatch(/^(?:Jetzt kaufen|Jetzt entdecken|Zum Shop)$/);
  });

  it('are of templates that can be made', () => {
    expect(() => adsOfAngle(inputOf('product_hero'), JOB, { eco_friendly: { variations: 3 } })).toThrow('no template');
    const ads = adsOfAngle(inputOf('product_hero'), JOB, { lifestyle: { variations: 2 } });
    expect(new Set(ads.map(({ template }) => template))).toEqual(new Set(['lifestyle']));
  });
});
