import { describe, expect, it } from 'vitest';
import { failedText, underWayText } from './version-words';

describe('what is said of a version', () => {
  it.each([
    [{ asked: 'edit', size: null, stage: 'making' }, 'A new version is being made'],
    [{ asked: 'remix', size: null, stage: 'sending' }, 'A remix is being made'],
    [{ asked: 'remix', size: null, stage: 'waiting' }, 'A remix waits for its turn'],
    [{ asked: 'remake', size: '2K', stage: 'making' }, 'The 2K version is being made'],
    [{ asked: 'remake', size: '4K', stage: 'waiting' }, 'The 4K version waits for its turn'],
    [{ asked: 'show', size: null, stage: 'sending' }, 'The sheet is being changed'],
  ] as const)('that is under way: %o', (underWay, text) => expect(underWayText(underWay)).toBe(text));
  it.each([
    [{ asked: 'edit', size: null }, 'The new version could not be made.'],
    [{ asked: 'remix', size: null }, 'The remix could not be made.'],
    [{ asked: 'remake', size: '2K' }, 'The 2K version could not be made.'],
  ] as const)('that has failed: %o', (failed, text) => expect(failedText(failed)).toBe(text));
});
