import { describe, expect, it } from 'vitest';
import { overLimit, type PersonLimits, readBySort, refusalOfJobs, secondsToNextDay } from './person-limits';

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

describe('so many more jobs', () => {
  const standing = { sort: 'guest', running: 0, today: 0, wanted: 1 } as const;
  it.each([
    [standing, null],
    [{ ...standing, wanted: 5 }, null],
    [{ ...standing, running: 5 }, /^You have 5 jobs under way/],
    [{ ...standing, today: 5 }, /^You have asked for 5 jobs today/],
    [
      { ...standing, running: 3, wanted: 4 },
      'These are 4 jobs, and you may start 2 more now. Choose fewer, or wait until others have ended; with an account you may have more.',
    ],
    [
      { ...standing, today: 3, wanted: 4 },
      'These are 4 jobs, and you may start 2 more today. Choose fewer, or come back after midnight (UTC); with an account you may have more.',
    ],
  ])('%j', (wanted, said) => {
    const refusal = refusalOfJobs(wanted, LIMITS);
    if (said instanceof RegExp) expect(refusal).toMatch(said);
    else expect(refusal).toBe(said);
  });

  it('are not limited where there is no limit', () => {
    const limits = { ...LIMITS, running_jobs: NONE, jobs_a_day: NONE };
    expect(refusalOfJobs({ ...standing, running: 1e6, today: 1e6, wanted: 50 }, limits)).toBeNull();
  });
});

it('a day ends at midnight, UTC', () => {
  expect(secondsToNextDay(new Date('2026-11-29T23:59:30.500Z'))).toBe(30);
  expect(secondsToNextDay(new Date('2026-11-29T00:00:00Z'))).toBe(86_400);
});
