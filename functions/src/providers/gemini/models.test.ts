import { describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/aspect-ratio';
import { imageSizeFor, modelNamed, modelProblem, modelsFor, usdPerAd } from './models';

const today = new Date('2026-11-26T12:00:00Z');
const configured = 'gemini-3.1-flash-image';

describe('the models that make an ad', () => {
  it.each(ASPECT_RATIOS)('in %s begin with the configured one, and each is asked once', (ratio) => {
    const ids = modelsFor('gemini-3-pro-image', ratio).map(({ id }) => id);
    expect(ids[0]).toBe('gemini-3-pro-image');
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that stand in are all current, known and priced', () => {
    for (const model of modelsFor(configured, '1:1')) {
      expect(modelProblem(model.id, today)).toBeNull();
      expect(usdPerAd(model)).toBeGreaterThanOrEqual(0.03);
      expect(usdPerAd(model)).toBeLessThanOrEqual(0.15);
    }
  });

  it.each([
    [configured, '2K'],
    ['gemini-3.1-flash-lite-image', '1K'],
    ['some-model', '1K'],
  ])('%s is asked for %s', (model, size) => {
    expect(imageSizeFor(modelNamed(model))).toBe(size);
  });
});

describe('what the log says of the configured model', () => {
  it('is that a retired one was retired, and which can be set', () => {
    const problem = modelProblem('gemini-2.5-flash-image', today);
    expect(problem).toMatch(/gemini-2\.5-flash-image.*retired on 2026-10-31.*Set one of gemini-3\.1-flash-image/);
    expect(modelProblem('gemini-2.5-flash-image', new Date('2026-10-01T23:00:00Z'))).toBeNull();
  });

  it('is that nobody knows a misspelt one', () => {
    expect(modelProblem('gemini-3.1-flash-imgae', today)).toMatch(/not a known image model/);
  });
});
