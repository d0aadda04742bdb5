import { describe, expect, it } from 'vitest';
import { alternate } from './alternate';

describe('a person’s work of several sorts', () => {
  it.each([
    ['takes turns, the other sort first once one has left', 1, ['a1', 'a2'], ['v1', 'v2'], 'v1 a1 v2 a2'],
    ['takes turns the other way round too', 0, ['a1', 'a2'], ['v1', 'v2'], 'a1 v1 a2 v2'],
    ['leaves the rest to whichever there is more of', 1, ['a1', 'a2', 'a3'], ['v1'], 'v1 a1 a2 a3'],
    ['doesn’t wait for a sort of which there is none', 0, [], ['v1', 'v2'], 'v1 v2'],
    ['may be none', 0, [], [], ''],
  ] as const)('%s', (_title, first, ads, versions, expected) => {
    expect(alternate<string>([ads, versions], first).join(' ')).toBe(expected);
  });

  it('goes round among three', () => {
    expect(alternate([['a1', 'a2'], ['b1'], ['c1', 'c2']], 2).join(' ')).toBe('c1 a1 b1 c2 a2');
  });
});
