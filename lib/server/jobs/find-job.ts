import 'server-only';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { type IdentifiedJob, JOB_ID_PATTERN } from '../../domain/job';
import type { IdentifiedAd } from '../../domain/ad';
import { adsPath, jobPath } from '../../domain/paths';
import { parseJob, readAd } from '../documents';
import { firestore } from '../firebase-admin';
import { ApiError } from '../http/api-error';

/** The document of a job; an id that can't be one's answers like a job that isn't there. */
export function jobRef(jobId: string) {
  if (!JOB_ID_PATTERN.test(jobId)) throw noSuchJob();
  return firestore.doc(jobPath(jobId));
}

/** The job in a document, if it is this person's: another's answers exactly like one that isn't there. */
export function ownJob(snapshot: DocumentSnapshot, uid: string): IdentifiedJob {
  const job = snapshot.exists ? parseJob(snapshot) : null;
  if (job?.user_id !== uid) throw noSuchJob();
  return job;
}

export async function findJob(jobId: string, uid: string): Promise<IdentifiedJob> {
  return ownJob(await jobRef(jobId).get(), uid);
}

/** In order of their numbers. */
export async function findAds(jobId: string): Promise<IdentifiedAd[]> {
  const { docs } = await firestore.collection(adsPath(jobId)).orderBy('number').get();
  return docs.map(readAd);
}

function noSuchJob(): ApiError {
  return new ApiError('NOT_FOUND', 'There is no such job. Check the job id; GET /api/v1/jobs lists yours.');
}
