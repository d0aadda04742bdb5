import 'server-only';
import { jobWaitSchema } from '../../../api/requests/job-query';
import { isTerminal } from '../../../domain/work/job-status';
import { readQuery } from '../../http/read-query';
import { etagOf } from './job-answer';
import { isNamedBy } from './job-etag';
import type { JobState } from '../read/job-feed';

/** Seconds that the caller wants to wait for a change; null without `wait`. Throws an ApiError out of range. */
export function readWait(search: URLSearchParams): number | null {
  return readQuery(search, jobWaitSchema).wait ?? null;
}

/**
 * The job as soon as its answer differs from what the caller knows by an `If-None-Match`, else from
 * the first state; the last one when the states end before. Who knows nothing of a job that is
 * over is told at once. null if there was no state at all.
 */
export async function nextState(states: AsyncIterable<JobState>, ifNoneMatch: string | null): Promise<JobState | null> {
  let known = ifNoneMatch;
  let last: JobState | null = null;
  for await (const state of states) {
    last = state;
    if (known === null && isTerminal(state.job.status)) break;
    known ??= etagOf(state);
    if (!isNamedBy(known, etagOf(state))) break;
  }
  return last;
}
