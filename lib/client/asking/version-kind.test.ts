import { describe, expect, it } from 'vitest';
import { adSchema } from '../../domain/ads/ad';
import { type NumberedVersion, versionsOf } from './ad-versions';
import { adDocument } from '../firebase/document-fixtures';
import { defaultComparison, kindText, largerSizes, sizeOf } from './version-kind';

function version(number: number, change: Partial<NumberedVersion> = {}): NumberedVersion {
  const file = { status: 'done', firebase_url: 'https://x/a.png', width: 1080, height: 1080 };
  const [made] = versionsOf({ ...adSchema.parse(adDocument(1, file)), id: '01' }, null);
  if (!made) throw new Error('A made ad has a version');
  return { ...made, number, ...change };
}

describe('what a version is', () => {
  it.each([
    ['As first made', version(1)],
    ['First draft', version(1, { draft: true })],
    ['Edit', version(2)],
    ['Remix', version(3, { instruction: 'warmer' })],
    ['At 2K', version(4, { width: 2048, height: 2048 })],
    ['At 4K', version(5, { width: 3680, height: 4600, aspect_ratio: '4:5' })],
  ])('%s', (text, made) => expect(kindText(made)).toBe(text));
});

describe('the size of a version', () => {
  it.each([
    ['the usual one', 1080, '1:1', null, ['2K', '4K']],
    ['2K', 2048, '1:1', '2K', ['4K']],
    ['2K of a story', 1530, '9:16', '2K', ['4K']],
    ['4K', 5440, '16:9', '4K', []],
  ] as const)('%s', (_title, width, aspect_ratio, size, larger) => {
    expect(sizeOf({ width, aspect_ratio })).toBe(size);
    expect(largerSizes({ width, aspect_ratio })).toEqual(larger);
  });
});

describe('what a version is held against at first', () => {
  const three = [version(1), version(2), version(3)];

  it.each([
    ['the one that it was made from', three, version(3, { based_on: 1 }), 1],
    ['the one before, where that was not kept', three, version(3), 2],
    ['the next one, for the first', three, version(1), 2],
    ['the newest there is, where no neighbour is known', three, version(9), 3],
    ['nothing, where it is alone', [version(1)], version(1), null],
  ])('is %s', (_title, versions, shown, expected) => {
    expect(defaultComparison(versions, shown)).toBe(expected);
  });
});
