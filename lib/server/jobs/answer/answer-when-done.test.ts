import { expect, it } from 'vitest';
import { ApiError } from '../../http/api-error';
import { answerWhenDone } from './answer-when-done';
import { jobOf } from '../../../api/jobs/job-fixtures';
import { NO_FIGURES } from '../../../domain/work/figures';
import type { JobState } from '../read/job-feed';

const request = new Request('http://here/api/v1/ads/generate-bulk', { method: 'POST' });
const job = jobOf();
const running: JobState = { job: jobOf({ status: 'processing' }), ads: [] };
const failed: JobState = { job: jobOf({ status: 'failed' }), ads: [] };

/** Tells of these states, and then of none until the time is up. */
function telling(...states: JobState[]) {
  return {
    async *follow(_id: string, _uid: string, signal: AbortSignal): AsyncGenerator<JobState> {
      yield* states;
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
  };
}

async function answerOf(live: ReturnType<typeof telling>) {
  const answer = await answerWhenDone(request, job, { live, figures: { current: async () => NO_FIGURES }, waitMs: 20 });
  const { data } = (await answer.json()) as { data: { status: string } };
  const { headers } = answer;
  return [answer.status, data.status, headers.get('location')];
}

it('answers with the job as soon as it has ended', async () => {
  expect(await answerOf(telling(running, failed))).toEqual([200, 'failed', null]);
});

it('answers with where to ask on when that takes too long', async () => {
  expect(await answerOf(telling(running))).toEqual([202, 'processing', `/api/v1/jobs/${job.id}`]);
});

it('answers with the new job when it can’t be followed', async () => {
  const live = {
    async *follow(): AsyncGenerator<JobState> {
      throw new ApiError('UNAVAILABLE', 'Too many');
    },
  };
  expect(await answerOf(live)).toEqual([202, 'queued', `/api/v1/jobs/${job.id}`]);
});
