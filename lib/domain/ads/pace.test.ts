import { describe, expect, it } from 'vitest';
import { documentedSeconds, secondsLeft } from './pace';

describe('time left', () => {
  it('is unknown until an ad has ended', () => {
    expect(secondsLeft({ ended: 0, total: 10, elapsedMs: 60_000 })).toBeNull();
  });
  it('is the pace so far times what is left', () => {
    expect(secondsLeft({ ended: 2, total: 10, elapsedMs: 10_000 })).toBe(40);
  });
  it('is nothing once all have ended', () => {
    expect(secondsLeft({ ended: 10, total: 10, elapsedMs: 10_000 })).toBe(0);
  });
  it('is what the documents say until it can be measured', () => {
    expect([1, 3, 4, 12, 20].map(documentedSeconds)).toEqual([300, 300, 600, 1200, 1800]);
  });
});
