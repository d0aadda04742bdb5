import 'server-only';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { JOB_ID_PATTERN } from '../../../domain/work/job-id';
import { adsPath, jobPath } from '../../../domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { ApiError } from '../../http/api-error';

/** The document of a job; an id that can't be one's answers like a job that isn't there. */
export function jobRef(jobId: string) {
  if (!JOB_ID_PATTERN.test(jobId)) throw noSuchJob();
  return firestore.doc(jobPath(jobId));
}

/** A job's ads, in order of their numbers. */
export function adsQuery(jobId: string) {
  return firestore.collection(adsPath(jobId)).orderBy('number');
}

/** The job, if it is this person's: another's answers exactly like one that isn't there. */
export function ownJob(job: IdentifiedJob | null, uid: string): IdentifiedJob {
  if (job?.user_id !== uid) throw noSuchJob();
  return job;
}

export function noSuchJob(): ApiError {
  return new ApiError('NOT_FOUND', 'There is no such job. Check the job id; GET /api/v1/jobs lists yours.');
}
