import { describe, expect, it } from 'vitest';
import { etagOf } from './job-answer';
import { jobOf } from '../../../api/jobs/job-fixtures';
import { nextState, readWait } from './job-wait';
import type { JobState } from '../read/job-feed';

const running: JobState = { job: jobOf({ status: 'processing' }), ads: [] };
const further: JobState = {
  job: jobOf({ status: 'processing', progress: { ...jobOf().progress, percentage: 40 } }),
  ads: [],
};
const over: JobState = { job: jobOf({ status: 'failed' }), ads: [] };

/** Tells of these states, and then of none for ever. */
async function* states(...all: JobState[]): AsyncGenerator<JobState> {
  yield* all;
  await new Promise(() => {});
}

/** Tells of these states until the time is up. */
async function* timeUpAfter(...all: JobState[]): AsyncGenerator<JobState> {
  yield* all;
}

describe('the seconds to wait', () => {
  it.each([
    ['', null],
    ['wait=1', 1],
    ['wait=30', 30],
  ])('of “%s” are %s', (query, seconds) => expect(readWait(new URLSearchParams(query))).toBe(seconds));

  it.each(['wait=0', 'wait=31', 'wait=-1', 'wait=1.5', 'wait=', 'wait=soon', 'wait=1e1', 'wait=100'])(
    'of “%s” are refused',
    (query) =>
      expect(() => readWait(new URLSearchParams(query))).toThrow(
        'Send wait as a whole number of seconds from 1 to 30.',
      ),
  );
});

describe('who waits', () => {
  it('is told at once of what they don’t know yet', async () => {
    expect(await nextState(states(further), etagOf(running))).toBe(further);
  });

  it('is told of the first change from what they know', async () => {
    expect(await nextState(states(running, further), etagOf(running))).toBe(further);
  });

  it('knowing nothing is told of the next change from now', async () => {
    expect(await nextState(states(running, further), null)).toBe(further);
  });

  it('knowing nothing of a job that is over is told at once', async () => {
    expect(await nextState(states(over), null)).toBe(over);
  });

  it('is told how it stands when the time is up', async () => {
    expect(await nextState(timeUpAfter(running), etagOf(running))).toBe(running);
    expect(await nextState(timeUpAfter(over), etagOf(over))).toBe(over);
    expect(await nextState(timeUpAfter(), null)).toBeNull();
  });
});
