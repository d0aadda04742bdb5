import { describe, expect, it } from 'vitest';
import { barText, remakeName } from './draft-words';

describe('what stands under a sheet with drafts', () => {
  it.each([
    [{ drafts: 6, picked: 0, underWay: 0 }, 'Pick the best drafts, and only those are made again, larger.'],
    [{ drafts: 1, picked: 0, underWay: 0 }, 'Pick the draft to have it made again, larger.'],
    [{ drafts: 6, picked: 3, underWay: 0 }, '3 of 6 drafts picked'],
    [{ drafts: 3, picked: 0, underWay: 3 }, '3 ads are being made again.'],
    [{ drafts: 0, picked: 0, underWay: 1 }, 'One ad is being made again.'],
    [{ drafts: 3, picked: 1, underWay: 3 }, '1 of 3 drafts picked'],
  ])('%o', (drafts, text) => expect(barText(drafts)).toBe(text));

  it('names what is made, in which size and for how much', () => {
    expect(remakeName(3, '2K', 'about $0.30')).toBe('Make the 3 picked again at 2K, about $0.30');
    expect(remakeName(1, '4K', null)).toBe('Make the one picked again at 4K');
  });
});
