import * as logger from 'firebase-functions/logger';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FREE, type AdProvider, type AdBrief, type MadeAd } from '../../../providers/provider';
import { paintedAd } from '../../../quality/painted-ad';
import { CheckFailedError, makeCheckedAd } from './make-checked-ad';

vi.mock('firebase-functions/logger', { spy: true });
beforeEach(() => {
  vi.spyOn(logger, 'warn').mockReturnValue();
});

const never = new AbortController().signal;

/** Its variations are good or bad as `outcomes` says, the first for variation 1. */
async function providerOf(outcomes: readonly ('good' | 'pale' | 'blank')[]) {
  const { made: good, brief } = await paintedAd();
  const { made: pale } = await paintedAd({ ink: '#bbbbbb' });
  const blank = { ...good, raster: { ...good.raster, data: Buffer.alloc(good.raster.data.length) } };
  const ads: Record<string, MadeAd> = { good, pale, blank };
  const make = vi.fn(async ({ variation }: AdBrief) => ads[outcomes[variation - 1] ?? ''] ?? good);
  const provider: AdProvider = {
    id: 'studio',
    templates: { product_hero: { variations: outcomes.length } },
    price: FREE,
    make,
    imageVariations: 1,
    makeImage: () => Promise.reject(new Error('No image is asked for here')),
    follow: (asked) => ({ brief: asked, note: null }),
  };
  const made = () => make.mock.calls.map(([{ variation }]) => variation);
  return { provider, made, brief, good };
}

describe('making a checked ad', () => {
  it('gives an ad that passes as it is', async () => {
    const { provider, made, brief, good } = await providerOf(['good', 'pale']);
    const ad = await makeCheckedAd(provider, brief, never);
    expect(ad).toMatchObject({ variation: 1, quality: { passed: true, problems: [] } });
    expect(ad.made).toBe(good);
    expect(made()).toEqual([1]);
  });

  it.each([
    ['the next variation', 1, ['pale', 'good', 'pale'], 2],
    ['after the last variation the first', 3, ['good', 'pale', 'pale'], 1],
  ] as const)(
    'makes one that fails again with %s, and says which it was',
    async (_title, variation, outcomes, used) => {
      const { provider, made, brief } = await providerOf(outcomes);
      const ad = await makeCheckedAd(provider, { ...brief, variation }, never);
      expect(ad).toMatchObject({ variation: used, quality: { passed: true } });
      expect(made()).toEqual([variation, used]);
    },
  );

  it('gives up after a second failure, for good, and tells the person why', async () => {
    const { provider, made, brief } = await providerOf(['pale', 'pale', 'good']);
    const error = await makeCheckedAd(provider, brief, never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CheckFailedError);
    expect(error).toMatchObject({
      code: 'INVALID_PRODUCT_DATA',
      retryable: false,
      message: expect.stringMatching(/“Bars” can hardly be read; other colours may help/),
      quality: { passed: false },
    });
    expect(made()).toEqual([1, 2]);
  });

  it('does not make the same ad twice where the template has one variation', async () => {
    const { provider, made, brief } = await providerOf(['pale']);
    await expect(makeCheckedAd(provider, brief, never)).rejects.toBeInstanceOf(CheckFailedError);
    expect(made()).toEqual([1]);
  });

  it('does not blame the person for a blank picture', async () => {
    const { provider, brief } = await providerOf(['blank', 'blank']);
    await expect(makeCheckedAd(provider, brief, never)).rejects.toMatchObject({ code: 'INTERNAL', retryable: false });
  });

  it('stops with the reason of the cancel', async () => {
    const { provider, brief } = await providerOf(['good']);
    await expect(makeCheckedAd(provider, brief, AbortSignal.abort('gone'))).rejects.toBe('gone');
  });
});
