import { describe, expect, it } from 'vitest';
import { overLimit, type PersonLimits, readBySort, secondsToNextDay } from './person-limits';

const SOME = { guest: 5, signed_in: 10, verified: 10 };
const NONE = { guest: 0, signed_in: 0, verified: 0 };
const LIMITS: PersonLimits = {
  ...{ running_jobs: SOME, jobs_a_day: SOME, versions_a_day: NONE },
  ...{ uploads_a_day: SOME, upload_mb_a_day: SOME },
};

describe('the limits of a setting', () => {
  it('are one number for each sort of account', () => {
    expect(readBySort('X', ' guest=5,signed_in = 10, verified=0 ')).toEqual({ guest: 5, signed_in: 10, verified: 0 });
  });

  it.each(['', 'guest=5', 'guest=5, signed_in=1, verified=-1', 'guest=5, signed_in=1, verified=2, admin=3', '5, 6, 7'])(
    'are refused where they say “%s”',
    (text) => expect(() => readBySort('JOBS', text)).toThrow(/^JOBS is “/),
  );
});

describe('what a person may have', () => {
  it.each([
    ['guest', 4, null],
    [
      'guest',
      5,
      'You have 5 jobs under way, and somebody without an account may not have more at a time. Wait until one has ended, or cancel one; with an account you may have more.',
    ],
    ['signed_in', 9, null],
    [
      'signed_in',
      12,
      'You have 10 jobs under way, and an account whose e-mail address isn’t confirmed may not have more at a time. Wait until one has ended, or cancel one.',
    ],
  ] as const)('as %s with %d jobs under way', (sort, before, said) => {
    expect(overLimit({ limited: 'running_jobs', sort, before }, LIMITS)).toBe(said);
  });

  it('is not limited where there is no limit', () => {
    expect(overLimit({ limited: 'versions_a_day', sort: 'guest', before: 1e6 }, LIMITS)).toBeNull();
  });
});

it('a day ends at midnight, UTC', () => {
  expect(secondsToNextDay(new Date('2026-11-29T23:59:30.500Z'))).toBe(30);
  expect(secondsToNextDay(new Date('2026-11-29T00:00:00Z'))).toBe(86_400);
});
