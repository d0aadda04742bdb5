import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRAND_LIMITS, PRODUCT_LIMITS } from './catalogue-limits';

const rules = readFileSync(path.join(import.meta.dirname, '../../../firestore.rules'), 'utf8');

/** The numbers that a line of the rules has behind `text`, by its first place. */
function numbersBehind(text: string): number[] {
  const start = rules.indexOf(text);
  if (start < 0) throw new Error(`The rules have no “${text}”`);
  const [line = ''] = rules.slice(start + text.length).split('\n');
  return (line.match(/\d+/g) ?? []).map(Number);
}

describe('what is said of brands and products', () => {
  it.each([
    ['isSaid(data.name, ', [BRAND_LIMITS.name]],
    ['isTextList(data.fonts, ', [BRAND_LIMITS.fonts, BRAND_LIMITS.font]],
    ['isTextOrNull(data.tone, ', [BRAND_LIMITS.tone]],
    ['colors == [] || colors is list && colors.size() <= ', [BRAND_LIMITS.other_colors]],
    ['return value.size() <= ', [BRAND_LIMITS.website]],
    ['isSaid(data.full_name, ', [PRODUCT_LIMITS.full_name]],
    ['isTextOrEmpty(data.description, ', [PRODUCT_LIMITS.description]],
    ['isTextList(data.features, ', [PRODUCT_LIMITS.features, PRODUCT_LIMITS.feature]],
    ['isTextOrNull(data.category, ', [PRODUCT_LIMITS.category]],
    ['images is list && images.size() <= ', [PRODUCT_LIMITS.images]],
  ])('is as long in the rules as anywhere else: %s', (text, numbers) => {
    expect(numbersBehind(text)).toEqual(numbers);
  });
});
