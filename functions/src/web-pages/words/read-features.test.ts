import { expect, it } from 'vitest';
import { cleanFeatures } from './read-features';

it('makes plain statements of list items', () => {
  expect(
    cleanFeatures(['<b>Soft</b> linen', '• Washable at 40&nbsp;&deg;C', '- Made in Lund', '✓ Holds 1.5&amp;nbsp;l']),
  ).toEqual(['Soft linen', 'Washable at 40 °C', 'Made in Lund', 'Holds 1.5 l']);
});

it('says each once, whatever its case and punctuation', () => {
  expect(cleanFeatures(['Soft linen', 'soft linen.', 'Soft – linen!', '1.5 l', '15 l'])).toEqual([
    'Soft linen',
    '1.5 l',
    '15 l',
  ]);
});

it('leaves out what is too long, of the shop, or only a label', () => {
  expect(
    cleanFeatures(['Warm', 'x'.repeat(201), 'Free shipping', 'Material:', 'Description', 'Size guide', '123', '', ' ']),
  ).toEqual(['Warm']);
});

it('keeps a label with what it names', () => {
  expect(cleanFeatures(['Material: linen', '<b>Filling:</b> wool'])).toEqual(['Material: linen', 'Filling: wool']);
});

it('keeps a statement of exactly 200 characters', () => {
  expect(cleanFeatures(['x'.repeat(200)])).toEqual(['x'.repeat(200)]);
});

it('ends after twelve', () => {
  const items = Array.from({ length: 20 }, (_, index) => `Feature number ${index + 1}`);
  expect(cleanFeatures(items)).toEqual(items.slice(0, 12));
});

it('looks at no more than it can read soon', () => {
  expect(cleanFeatures(Array.from({ length: 100_000 }, () => '<p>'.repeat(100)))).toEqual([]);
});
