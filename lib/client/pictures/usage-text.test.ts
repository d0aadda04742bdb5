import { describe, expect, it } from 'vitest';
import { NO_USAGE } from '../../domain/money/usage';
import { usageText } from './usage-text';

describe('what was asked of models', () => {
  it.each([
    [
      'is told in full',
      { images: 3, input_tokens: 12_345, output_tokens: 67 },
      '3 images · 12,345 tokens in · 67 tokens out',
    ],
    ['leaves out what was not used', { ...NO_USAGE, images: 1 }, '1 image'],
    ['is nothing where none was asked', NO_USAGE, null],
  ])('%s', (_title, usage, expected) => expect(usageText(usage)).toBe(expected));
});
