import { describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/shared/aspect-ratio';
import { cheapestModel, imageSizeFor, modelNamed, modelProblem, modelsFor, usdOfLarge, usdPerImage } from './models';

const today = new Date('2026-11-26T12:00:00Z');
const configured = 'gemini-3.1-flash-image';
const usual = { size: null, draft: false };

describe('the models that make an ad', () => {
  it.each(ASPECT_RATIOS)('in %s begin with the configured one, and each is asked once', (ratio) => {
    const ids = modelsFor('gemini-3-pro-image', { aspectRatio: ratio, ...usual }).map(({ id }) => id);
    expect(ids[0]).toBe('gemini-3-pro-image');
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that stand in are all current, known and priced', () => {
    for (const model of modelsFor(configured, { aspectRatio: '1:1', ...usual })) {
      expect(modelProblem(model.id, today)).toBeNull();
      expect(usdPerImage(model)).toBeGreaterThanOrEqual(0.03);
      expect(usdPerImage(model)).toBeLessThanOrEqual(0.15);
    }
  });

  it.each([
    [configured, '2K'],
    ['gemini-3.1-flash-lite-image', '1K'],
    ['some-model', '1K'],
  ])('%s is asked for %s', (model, size) => {
    expect(imageSizeFor(modelNamed(model), usual)).toBe(size);
  });
});

describe('the models that make a draft', () => {
  it('begin with the cheapest, in its smallest size', () => {
    const [first] = modelsFor(configured, { aspectRatio: '4:5', size: null, draft: true });
    expect(first).toEqual(cheapestModel());
    expect(imageSizeFor(cheapestModel(), { size: null, draft: true })).toBe('1K');
    const price = usdPerImage(cheapestModel(), { size: null, draft: true });
    for (const model of modelsFor(configured, { aspectRatio: '1:1', ...usual })) {
      expect(price).toBeLessThanOrEqual(usdPerImage(model));
    }
  });
});

describe('the models that make an ad again, larger', () => {
  it.each(['2K', '4K'] as const)('all make %s, and cost what the first of them costs', (size) => {
    const models = modelsFor('gemini-3.1-flash-lite-image', { aspectRatio: '1:1', size, draft: false });
    expect(models.length).toBeGreaterThan(0);
    for (const { usdBySize } of models) expect(usdBySize[size]).toBeGreaterThan(0);
    expect(usdOfLarge('gemini-3.1-flash-lite-image', size)).toBe(models[0]?.usdBySize[size]);
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
