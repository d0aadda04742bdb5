import 'server-only';
import { isTerminal } from '../../domain/job-status';
import { invalidFields } from '../http/api-error';
import { type JobAnswer, jobAnswer } from './job-answer';
import { isNamedBy } from './job-etag';
import type { JobState } from './live/job-feed';

const MAX_SECONDS = 30;

/** Seconds that the caller wants to wait for a change; null without `wait`. Throws an ApiError out of range. */
export function readWait(search: URLSearchParams): number | null {
  const wait = search.get('wait');
  if (wait === null) return null;
  const seconds = /^\d{1,2}$/.test(wait) ? Number(wait) : 0;
  if (seconds >= 1 && seconds <= MAX_SECONDS) return seconds;
  throw invalidFields({ wait: `Send wait as a whole number of seconds from 1 to ${MAX_SECONDS}.` });
}

/**
 * The answer as soon as it differs from what the caller knows by an `If-None-Match`, else from
 * the first state; the last one when the states end before. Who knows nothing of a job that is
 * over is told at once. null if there was no state at all.
 */
export async function nextAnswer(
  states: AsyncIterable<JobState>,
  ifNoneMatch: string | null,
): Promise<JobAnswer | null> {
  let known = ifNoneMatch;
  let answer: JobAnswer | null = null;
  for await (const state of states) {
    answer = jobAnswer(state, new Date());
    if (known === null && isTerminal(state.job.status)) break;
    known ??= answer.etag;
    if (!isNamedBy(known, answer.etag)) break;
  }
  return answer;
}
