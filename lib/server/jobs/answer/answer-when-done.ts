import 'server-only';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { isTerminal } from '../../../domain/work/job-status';
import { ApiError } from '../../http/api-error';
import { openAnswers } from '../../http/open-answers';
import { jobAnswer } from './job-answer';
import type { JobState } from '../read/job-feed';
import { type KnownFigures, knownFigures } from '../read/known-figures';
import { type LiveJobs, liveJobs } from '../read/live-jobs';

/** The old clients, and what is between us, give up after two minutes. */
const WAIT_MS = 110_000;

/** On all answers of these addresses. `Deprecation` is the word that was agreed on before RFC 9745, which wants a date. */
export const OF_BEFORE = {
  Deprecation: 'true',
  Link: '</api/v1/ads/generate-bulk-dynamic-job>; rel="successor-version"',
};

interface Waiting {
  live: Pick<LiveJobs, 'follow'>;
  figures: Pick<KnownFigures, 'current'>;
  waitMs: number;
}

/**
 * How an address of the time before jobs answers: with the job when it has ended, 200, or as
 * it stands when that takes too long, 202, with where to ask on.
 */
export async function answerWhenDone(
  request: Request,
  job: IdentifiedJob,
  { live = liveJobs(), figures = knownFigures(), waitMs = WAIT_MS }: Partial<Waiting> = {},
): Promise<Response> {
  const state = await whenDone(request, job, { live, waitMs });
  const isDone = isTerminal(state.job.status);
  return new Response(jobAnswer(state, new Date(), await figures.current()).text, {
    status: isDone ? 200 : 202,
    headers: {
      'Content-Type': 'application/json',
      ...(isDone ? {} : { Location: `/api/v1/jobs/${job.id}` }),
    },
  });
}

/** The job when it has ended, or as it stands when that takes too long. */
export async function whenDone(
  request: Request,
  job: IdentifiedJob,
  { live = liveJobs(), waitMs = WAIT_MS }: Partial<Pick<Waiting, 'live' | 'waitMs'>> = {},
): Promise<JobState> {
  const ending = AbortSignal.any([request.signal, AbortSignal.timeout(waitMs)]);
  return (await lastState(live, job, ending)) ?? { job, ads: [] };
}

/** How the job ended, or stood last; null where that can't be followed: the job is made all the same. */
async function lastState(
  live: Pick<LiveJobs, 'follow'>,
  { id, user_id }: IdentifiedJob,
  ending: AbortSignal,
): Promise<JobState | null> {
  let last: JobState | null = null;
  let leave = () => {};
  try {
    leave = openAnswers().take(user_id);
    for await (const state of live.follow(id, user_id, ending)) {
      last = state;
      if (isTerminal(state.job.status)) break;
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  } finally {
    leave();
  }
  return last;
}
