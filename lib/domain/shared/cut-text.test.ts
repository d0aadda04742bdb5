import { expect, it } from 'vitest';
import { cutText } from './cut-text';

it('leaves a text that fits as it is, without the blanks around it', () => {
  expect(cutText('  Keeps tea hot. ', 20)).toBe('Keeps tea hot.');
});

it('cuts a longer one after its last whole sentence', () => {
  expect(cutText('Keeps tea hot. Fits a rucksack. Never leaks', 36)).toBe('Keeps tea hot. Fits a rucksack.');
  expect(cutText('Hot?\nYes! And for ten long hours', 12)).toBe('Hot?\nYes!');
});

it('cuts between two words where the sentence would leave most of it out', () => {
  expect(cutText('Hot. A bottle of steel for long days', 20)).toBe('Hot. A bottle of');
});

it('cuts what is one long word, but no emoji in half', () => {
  expect(cutText('abcdefghij', 4)).toBe('abcd');
  expect(cutText('abc😀def', 4)).toBe('abc😀');
  expect(cutText('abc👨‍👩‍👧def', 4)).toBe('abc👨‍👩‍👧');
});
