import 'server-only';
import { analysisBody } from '../../api/insights/analysis-body';
import { analysisJobBody } from '../../api/jobs/analysis-job-body';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { adAnalysisResultSchema } from '../../domain/kinds/analysis/ad-analysis';
import { isTerminal } from '../../domain/work/job-status';
import { ApiError } from '../http/api-error';
import { whenDone } from '../jobs/answer/answer-when-done';
import { knownFigures } from '../jobs/read/known-figures';
import { analysesNamed } from './own-analyses';

/** On all answers of the address of the time before jobs. */
export const ANALYZE_OF_BEFORE = {
  Deprecation: 'true',
  Link: '</api/v1/ad-analysis/start-analysis/>; rel="successor-version"',
};

/**
 * How the address of the time before jobs answers: with the array of analysed ads, which is what its clients take the
 * answer for, or as the job stands when that takes too long, 202, with where to ask on. Throws an ApiError where the
 * analysis was not completed: an object that is no array would be taken for ads.
 */
export async function answerAnalysed(request: Request, started: IdentifiedJob): Promise<Response> {
  const { job } = await whenDone(request, started);
  if (!isTerminal(job.status)) {
    const headers = { Location: `/api/v1/ad-analysis/job-status/${job.id}` };
    return Response.json(analysisJobBody(job, await knownFigures().current()), { status: 202, headers });
  }
  if (job.status !== 'completed') {
    const why = job.error?.message ?? `The analysis is ${job.status}.`;
    throw new ApiError('CONFLICT', why, { jobId: job.id });
  }
  const adIds = adAnalysisResultSchema.safeParse(job.result).data?.ad_ids ?? [];
  return Response.json((await analysesNamed(job.user_id, adIds)).map(analysisBody));
}
