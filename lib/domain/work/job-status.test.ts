import { describe, expect, it } from 'vitest';
import { type AdStatus, adStatusAfter, canTransition, isAdEnded, isTerminal, JOB_STATUSES } from './job-status';

describe('a job', () => {
  it.each([
    ['that waits may be begun', 'queued', 'processing', true],
    ['that waits may fail before it is begun', 'queued', 'failed', true],
    ['that waits is not completed without being begun', 'queued', 'completed', false],
    ['that runs may be completed', 'processing', 'completed', true],
    ['that runs may be cancelled', 'processing', 'cancelled', true],
    ['that has failed is completed when one of its ads is made after all', 'failed', 'completed', true],
    ['that has failed can’t be cancelled', 'failed', 'cancelled', false],
    ['that is completed can’t fail', 'completed', 'failed', false],
    ['that was cancelled stays so', 'cancelled', 'completed', false],
  ] as const)('%s', (_title, from, to, may) => expect(canTransition(from, to)).toBe(may));

  it('that clients have stopped waiting for never becomes one that they would wait for', () => {
    for (const from of JOB_STATUSES.filter(isTerminal)) {
      for (const to of JOB_STATUSES.filter((status) => canTransition(from, status))) expect(isTerminal(to)).toBe(true);
    }
  });
});

describe('an ad', () => {
  it.each([
    ['waiting', 'rendering'],
    ['waiting', 'failed'],
    ['rendering', 'waiting'],
    ['rendering', 'done'],
    ['rendering', 'cancelled'],
    ['failed', 'waiting'],
  ] as const)('that is %s may become %s', (from, to) => expect(adStatusAfter(from, to)).toBe(to));

  it('stays as it is when another takes over from a worker that died', () => {
    expect(adStatusAfter('rendering', 'rendering')).toBe('rendering');
  });

  it.each<[AdStatus, AdStatus]>([
    ['waiting', 'done'],
    ['waiting', 'waiting'],
    ['done', 'waiting'],
    ['done', 'failed'],
    ['failed', 'rendering'],
    ['cancelled', 'waiting'],
  ])('that is %s never becomes %s', (from, to) => {
    expect(() => adStatusAfter(from, to)).toThrow(`An ad that is ${from} can’t become ${to}`);
  });

  it.each([
    ['waiting', false],
    ['rendering', false],
    ['done', true],
    ['failed', true],
    ['cancelled', true],
  ] as const)('that is %s has ended: %s', (status, ended) => expect(isAdEnded(status)).toBe(ended));
});
