import { expect, it } from 'vitest';
import { keptWork } from './guest-account';

it('says what somebody without an account would keep', () => {
  expect(keptWork(0, 50)).toBe('No jobs made in this browser yet');
  expect(keptWork(1, 50)).toBe('1 job made in this browser');
  expect(keptWork(3, 50)).toBe('3 jobs made in this browser');
  expect(keptWork(50, 50)).toBe('50 jobs and more made in this browser');
});
