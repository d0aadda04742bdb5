import { expect, it } from 'vitest';
import { readDoors, SHUT_DOOR, shutUntil } from './doors';
import { ACCOUNT_SORTS } from './person-limits';

const NOW = new Date('2026-11-30T12:00:00Z');
const LATER = new Date('2026-11-30T12:00:20Z');
const BEFORE = new Date('2026-11-30T11:59:59Z');

it('is shut until its time, for its sort of account alone', () => {
  expect(shutUntil({ guest: LATER }, 'guest', NOW)).toBe(LATER);
  expect(shutUntil({ guest: LATER }, 'verified', NOW)).toBeNull();
  expect(shutUntil({ guest: BEFORE }, 'guest', NOW)).toBeNull();
  expect(shutUntil({}, 'guest', NOW)).toBeNull();
});

it('is read from a document that has only some of them, and from none that is no document of doors', () => {
  expect(readDoors({ signed_in: { toDate: () => LATER } })).toEqual({ signed_in: LATER });
  expect(readDoors({ guest: 'soon' })).toBeNull();
  expect(readDoors(undefined)).toBeNull();
});

it.each(ACCOUNT_SORTS)('says to %s what to do', (sort) => {
  expect(SHUT_DOOR[sort]).toMatch(/Try again in a minute/);
});
