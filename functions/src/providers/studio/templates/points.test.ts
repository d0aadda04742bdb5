import { describe, expect, it } from 'vitest';
import { TEMPLATE_DETAILS } from '../../../../../lib/domain/template';
import { sampleRequest } from '../../sample-request';
import { drawAd } from '../draw-ad';
import { TEMPLATES, type StudioTemplateId } from './registry';

const POINTS = ['20% off', 'Until Sunday', 'Bottled by hand'];
const IDS = Object.keys(TEMPLATES) as StudioTemplateId[];

async function pixels(template: StudioTemplateId, variation: number, points: string[]): Promise<Buffer> {
  const request = await sampleRequest();
  const drawn = await drawAd({ ...request, template, variation, copy: { ...request.copy, points } });
  return drawn.canvas.data();
}

async function differs(template: StudioTemplateId, variation: number): Promise<boolean> {
  const [without, withPoints] = [await pixels(template, variation, []), await pixels(template, variation, POINTS)];
  return !without.equals(withPoints);
}

describe('the fields for points', () => {
  it.each(IDS)('are offered for %s if it shows any', async (template) => {
    const variations = TEMPLATES[template].map((_, index) => index + 1);
    const shown = await Promise.all(variations.map((variation) => differs(template, variation)));
    expect(shown.includes(true)).toBe(TEMPLATE_DETAILS[template].points);
  });
});
