import { describe, expect, it } from 'vitest';
import { TEMPLATE_DETAILS, TEMPLATE_IDS, type TemplateId } from '../../../../../lib/domain/ads/template';
import { sampleBrief } from '../../sample-brief';
import { drawAd } from '../draw-ad';
import { TEMPLATES } from './registry';

const POINTS = ['20% off', 'Until Sunday', 'Bottled by hand'];

async function pixels(template: TemplateId, variation: number, points: string[]): Promise<Buffer> {
  const brief = await sampleBrief();
  const drawn = await drawAd({ ...brief, template, variation, copy: { ...brief.copy, points } });
  return drawn.canvas.data();
}

async function differs(template: TemplateId, variation: number): Promise<boolean> {
  const [without, withPoints] = [await pixels(template, variation, []), await pixels(template, variation, POINTS)];
  return !without.equals(withPoints);
}

describe('the fields for points', () => {
  it.each(TEMPLATE_IDS)('are offered for %s if it shows any', async (template) => {
    const variations = TEMPLATES[template].map((_, index) => index + 1);
    const shown = await Promise.all(variations.map((variation) => differs(template, variation)));
    expect(shown.includes(true)).toBe(TEMPLATE_DETAILS[template].points);
  });
});
