import { beforeAll, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/shared/aspect-ratio';
import { boxOnAd } from '../../quality/raster';
import type { AdBrief } from '../provider';
import { problemsOf } from '../../quality/problems-of-ads';
import { COMPOSITIONS, drawn, sampleAd, sampleInputs, type SampleInputs } from './sample-ads';

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});

describe.each(COMPOSITIONS)('$template, variation $variation, passes the check of its pixels', (composition) => {
  it('in every ratio', async () => {
    const briefs = ASPECT_RATIOS.map((aspectRatio) => ({ ...composition, aspectRatio }));
    expect(await problemsOf(inputs, briefs)).toEqual([]);
  });

  it('with a photo that has its own scene, and without a logo, at its tallest and its widest', async () => {
    const { photo } = inputs;
    const briefs = (['9:16', '16:9'] as const).map((aspectRatio) => ({
      ...composition,
      aspectRatio,
      photos: [photo],
      logo: null,
    }));
    expect(await problemsOf(inputs, briefs)).toEqual([]);
  });
});

describe('a right-to-left ad', () => {
  it.each(COMPOSITIONS)('is the mirror image of a left-to-right one in $template $variation', async (composition) => {
    const [leftToRight, rightToLeft] = await Promise.all([
      productColumn({ ...composition, language: 'english' }),
      productColumn({ ...composition, language: 'arabic' }),
    ]);
    expect(leftToRight + rightToLeft).toBeCloseTo(1, 1);
  });
});

/** The middle of the largest product, as a share of a wide ad's width. */
async function productColumn(changes: Partial<AdBrief>): Promise<number> {
  const { marks, width } = await drawn(sampleAd(inputs, { aspectRatio: '16:9', ...changes }));
  const boxes = (marks ?? []).filter(({ kind }) => kind === 'product').map(({ rect, matrix }) => boxOnAd(rect, matrix));
  const [largest] = boxes.sort((one, other) => other.width * other.height - one.width * one.height);
  return largest ? (largest.x + largest.width / 2) / width : Number.NaN;
}
