import { describe, expect, it } from 'vitest';
import {
  CLIP_RATIOS,
  clipSeconds,
  usdOfClip,
  videoModelNamed,
  videoModelProblem,
  videoModelsFor,
} from './video-models';

const wanted = { seconds: 4, resolution: '720p' } as const;

describe('the models that film a clip', () => {
  it.each(CLIP_RATIOS)('in %s begin with the configured one, and each is asked once', (ratio) => {
    const ids = videoModelsFor('gemini-omni-1.1-flash', { ratio, ...wanted }).map(({ id }) => id);
    expect(ids).toEqual(['gemini-omni-1.1-flash', 'gemini-omni-1.2-flash']);
  });

  it('are only those that make one so long', () => {
    const ids = videoModelsFor('gemini-omni-1.1-flash', { ...wanted, ratio: '9:16', seconds: 12 });
    expect(ids.map(({ id }) => id)).toEqual(['gemini-omni-1.2-flash']);
  });

  it('that stand in are all current', () => {
    for (const { id } of videoModelsFor('some-model', { ratio: '9:16', ...wanted }).slice(1)) {
      expect(videoModelProblem(id, new Date('2026-11-29'))).toBeNull();
    }
    expect(videoModelProblem('some-model', new Date())).toMatch(/not a known video model/);
  });
});

describe('what a clip costs', () => {
  const model = videoModelNamed('gemini-omni-1.2-flash');

  it.each([
    [2.1, 3],
    [4, 4],
    [4.2, 5],
    [20, 15],
  ])('for %s seconds is the price of %s', (asked, seconds) => {
    expect(clipSeconds(model, asked)).toBe(seconds);
    expect(usdOfClip(model, { seconds: asked, resolution: '720p' })).toBeCloseTo(seconds / 10);
  });

  it('is what the operator has set, where they have', () => {
    expect(usdOfClip(model, wanted, 0.25)).toBe(1);
  });
});
