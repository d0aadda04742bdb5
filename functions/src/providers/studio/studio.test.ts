import { beforeAll, describe, expect, it } from 'vitest';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import { ProviderError } from '../provider-error';
import type { AdBrief } from '../provider';
import { COMPOSITIONS, sampleAd, sampleInputs, type SampleInputs } from './sample-ads';
import { createStudio } from './studio';

const studio = createStudio({ msPerAd: 0 });
const { signal } = new AbortController();

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});
const brief = (changes: Partial<AdBrief> = {}) => sampleAd(inputs, changes);

describe('making an ad', () => {
  it('gives the same file for the same brief, whatever was made in between', async () => {
    const first = await studio.make(brief({ template: 'lifestyle' }), signal);
    const { photo, bottle } = inputs;
    for (const composition of COMPOSITIONS) {
      await studio.make(
        brief({ ...composition, language: 'arabic', primaryColor: '#39FF14', photos: [photo, bottle] }),
        signal,
      );
    }
    const again = await studio.make(brief({ template: 'lifestyle' }), signal);
    expect(again.png.equals(first.png)).toBe(true);
    expect(again.preview).toBe(first.preview);
    expect(again.marks).toEqual(first.marks);
  });

  it('takes as long as it is told to, drawing included', async () => {
    const slow = createStudio({ msPerAd: 600 });
    const started = performance.now();
    await slow.make(brief(), signal);
    const took = performance.now() - started;
    expect(took).toBeGreaterThanOrEqual(595);
  });

  it('stops at once when it is aborted, with the reason that was given', async () => {
    const slow = createStudio({ msPerAd: 60_000 });
    const controller = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => controller.abort(reason), 20);
    await expect(slow.make(brief(), controller.signal)).rejects.toBe(reason);
  });

  it('does not start when it was aborted before', async () => {
    await expect(studio.make(brief(), AbortSignal.abort('gone'))).rejects.toBe('gone');
  });

  it('says that it does not know a template', async () => {
    const template = 'collage' as TemplateId;
    await expect(studio.make(brief({ template }), signal)).rejects.toBeInstanceOf(ProviderError);
  });
});
