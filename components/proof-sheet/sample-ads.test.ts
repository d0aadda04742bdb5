import { describe, expect, it } from 'vitest';
import { SAMPLE_ADS, samplesFor } from './sample-ads';

describe('the sample ads of a sheet', () => {
  it('are as many as the sheet has frames, in its format', () => {
    expect(samplesFor(2, '9:16')).toEqual([
      {
        src: '/sample/made-9x16-01.avif',
        alt: 'Sample ad, product hero: “Oat milk and aloe keep skin soft”',
        width: 300,
        height: 533,
      },
      {
        src: '/sample/made-9x16-02.avif',
        alt: 'Sample ad, lifestyle: “Clean hands that smell of a meadow after rain”',
        width: 300,
        height: 533,
      },
    ]);
  });

  it('are all there are where the sheet has more frames', () => {
    expect(samplesFor(20, '1:1')).toHaveLength(12);
    expect(samplesFor(20, '16:9').at(-1)?.src).toBe('/sample/made-16x9-08.avif');
  });

  it('of the usual six are of six templates with six headlines', () => {
    const six = SAMPLE_ADS.slice(0, 6);
    expect(new Set(six.map(({ template }) => template)).size).toBe(6);
    expect(new Set(six.map(({ headline }) => headline)).size).toBe(6);
  });
});
