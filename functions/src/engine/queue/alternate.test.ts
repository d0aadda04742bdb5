import { describe, expect, it } from 'vitest';
import { alternate } from './alternate';

describe('a person’s ads and versions', () => {
  it.each([
    ['take turns, versions first once an ad has left', 'versions', ['a1', 'a2'], ['v1', 'v2'], 'v1 a1 v2 a2'],
    ['take turns, ads first once a version has left', 'ads', ['a1', 'a2'], ['v1', 'v2'], 'a1 v1 a2 v2'],
    ['leave the rest to whichever there is more of', 'versions', ['a1', 'a2', 'a3'], ['v1'], 'v1 a1 a2 a3'],
    ['don’t wait for a kind of which there is none', 'ads', [], ['v1', 'v2'], 'v1 v2'],
    ['may be none', 'ads', [], [], ''],
  ] as const)('%s', (_title, first, ads, versions, expected) => {
    expect(alternate<string>({ ads, versions }, first).join(' ')).toBe(expected);
  });
});
