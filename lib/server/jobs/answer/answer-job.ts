import 'server-only';
import { openAnswers } from '../../http/open-answers';
import { knownFigures } from '../read/known-figures';
import { jobAnswer, jobResponse } from './job-answer';
import { nextState, readWait } from './job-wait';
import { liveJobs } from '../read/live-jobs';

/** Answers `GET /jobs/{id}`: at once or, with `?wait=`, when the job changes. Throws an ApiError. */
export async function answerJob(request: Request, jobId: string, uid: string): Promise<Response> {
  const seconds = request.url.includes('?') ? readWait(new URL(request.url).searchParams) : null;
  const changed = seconds === null ? null : await waitForChange(request, jobId, uid, seconds);
  const state = changed ?? (await liveJobs().look(jobId, uid));
  return jobResponse(request, jobAnswer(state, new Date(), await knownFigures().current()));
}

async function waitForChange(request: Request, jobId: string, uid: string, seconds: number) {
  const leave = openAnswers().take(uid);
  try {
    const ending = AbortSignal.any([request.signal, AbortSignal.timeout(seconds * 1000)]);
    return await nextState(liveJobs().follow(jobId, uid, ending), request.headers.get('if-none-match'));
  } finally {
    leave();
  }
}
