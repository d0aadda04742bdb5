import 'server-only';
import { analysisJobBody } from '../../api/jobs/analysis-job-body';
import { startAnalysisBodySchema } from '../../api/requests/analysis-body';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { JOBS } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { parseJob } from '../firebase/documents';
import { ApiError } from '../http/api-error';
import { readJsonIfAny } from '../http/read-json';
import { cancelJob } from '../jobs/cancel/cancel-job';
import type { Create } from '../jobs/create/creating';
import { knownFigures } from '../jobs/read/known-figures';
import { liveJobs } from '../jobs/read/live-jobs';
import { accountForAnalysis } from './account-for-analysis';

const KIND = 'ad_analysis';
const NEWEST = 20;

/** Makes the analysis that a request asks for, whose body may be empty. Throws an ApiError. */
export const createAnalysis: Create = async (request, uid, once) => {
  const body = await readJsonIfAny(request, startAnalysisBodySchema);
  await once.json(body);
  const { account_id, since, until, max_ads, include } = body;
  return once.make(KIND, {
    account_id: await accountForAnalysis(uid, account_id ?? null),
    since: since ?? null,
    until: until ?? null,
    max_ads,
    include,
    upload: null,
  });
};

/** A person's analysis; from the second question on it is answered from memory. Throws an ApiError: 404. */
export async function analysisJob(jobId: string, uid: string) {
  return analysisJobBody(await ownAnalysisJob(jobId, uid), await knownFigures().current());
}

/** A person's newest analyses. */
export async function newestAnalysisJobs(uid: string) {
  const own = firestore.collection(JOBS).where('user_id', '==', uid).where('type', '==', KIND);
  const { docs } = await own.orderBy('created_at', 'desc').limit(NEWEST).get();
  const figures = await knownFigures().current();
  return docs.flatMap((document) => parseJob(document) ?? []).map((job) => analysisJobBody(job, figures));
}

/** Throws an ApiError: 404 for what is no analysis of theirs, 409 for one that has ended. */
export async function cancelAnalysis(jobId: string, uid: string): Promise<void> {
  await ownAnalysisJob(jobId, uid);
  await cancelJob(jobId, uid);
}

/** A job of another kind answers like one that is not there. */
async function ownAnalysisJob(jobId: string, uid: string): Promise<IdentifiedJob> {
  const { job } = await liveJobs().look(jobId, uid);
  if (isOfKind(job, KIND)) return job;
  throw new ApiError(
    'NOT_FOUND',
    'There is no such analysis. Check the job id; GET /api/v1/ad-analysis/jobs/ lists yours.',
  );
}
