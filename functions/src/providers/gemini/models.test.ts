import { expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/aspect-ratio';
import { canMakeRatio, imageSizeFor, MODEL_IDS, modelProblem } from './models';

it.each(MODEL_IDS)('%s makes every ratio of ours', (model) => {
  expect(modelProblem(model)).toBeNull();
  expect(ASPECT_RATIOS.filter((ratio) => !canMakeRatio(model, ratio))).toEqual([]);
});

it('a retired or misspelt model is named with the known ones', () => {
  expect(modelProblem('gemini-2.5-flash-image')).toMatch(/gemini-2\.5-flash-image.*Known: gemini-3\.1-flash-image/);
});

it.each([
  ['gemini-3.1-flash-image', '2K'],
  ['gemini-3.1-flash-lite-image', '1K'],
  ['some-model', '1K'],
])('%s is asked for %s', (model, size) => {
  expect(imageSizeFor(model)).toBe(size);
});
