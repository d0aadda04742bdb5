import { describe, expect, it } from 'vitest';
import { retryTime } from './retry-time';

const now = new Date('2026-11-26T12:00:00Z');
const secondsOf = (failed: Parameters<typeof retryTime>[0], random: number) =>
  (retryTime(failed, now, () => random).getTime() - now.getTime()) / 1000;

describe('the next try', () => {
  it.each([
    ['4 seconds after the first', 'PROVIDER_UNAVAILABLE', null, 1, 4, 5],
    ['8 seconds after the second', 'INTERNAL', null, 2, 8, 10],
    ['later where the service is at its limit', 'RATE_LIMIT_EXCEEDED', null, 1, 20, 25],
    ['more than a minute after the first in all, there', 'RATE_LIMIT_EXCEEDED', null, 2, 40, 50],
    ['when the service says, and not before', 'RATE_LIMIT_EXCEEDED', 31_000, 2, 31, 38.75],
    ['at once when the service says so', 'PROVIDER_UNAVAILABLE', 0, 1, 0, 0],
  ] as const)('begins %s', (_title, code, retryAfterMs, attempts, least, most) => {
    expect(secondsOf({ code, retryAfterMs, attempts }, 0)).toBe(least);
    expect(secondsOf({ code, retryAfterMs, attempts }, 1)).toBe(most);
  });
});
