import { describe, expect, it } from 'vitest';
import { countdown, durationText, secondsUntil, timeLeftText } from './clock-words';

describe('the countdown to the next try', () => {
  it.each([
    [90_000, '1:30'],
    [24_001, '0:25'],
    [5_000, '0:05'],
    [0, null],
    [-9_000, null],
  ])('shows %i ms as %s', (left, shown) => {
    expect(countdown(secondsUntil(1_000_000 + left, 1_000_000))).toBe(shown);
  });

  it('shows nothing before it has begun', () => {
    expect(countdown(null)).toBeNull();
  });
});

describe('time in words', () => {
  it.each([
    [0, 'a few seconds left'],
    [5, 'a few seconds left'],
    [6, 'about 10 seconds left'],
    [48, 'about 50 seconds left'],
    [54, 'about 55 seconds left'],
    [55, 'about a minute left'],
    [89, 'about a minute left'],
    [90, 'about 2 minutes left'],
    [600, 'about 10 minutes left'],
  ])('says that %i seconds are %s', (seconds, words) => {
    expect(timeLeftText(seconds)).toBe(words);
  });

  it.each([
    [-500, '0 s'],
    [999, '0 s'],
    [32_400, '32 s'],
    [125_000, '2 min 05 s'],
    [3_600_000, '1 h 00 min'],
    [3_725_000, '1 h 02 min'],
  ])('says that %i ms took %s', (ms, words) => {
    expect(durationText(ms)).toBe(words);
  });
});
