import 'server-only';
import { z } from 'zod';
import { adAccountTokenPath, JOBS } from '../../domain/shared/paths';
import { UNDER_WAY } from '../../domain/work/job-status';
import { firestore } from '../firebase/admin';
import { ApiError } from '../http/api-error';
import { cancelJob } from '../jobs/cancel/cancel-job';
import { forgetAnalyses } from './forget-analyses';
import { adAccountRef, noSuchAccount } from './own-accounts';

/**
 * Forgets an ad account and its token, and cancels the analysis of it that is under way; what is known of its ads stays
 * unless it is to be deleted too. Throws an ApiError: 404 where it is not connected. After a request that broke off the
 * same again goes on: the account's document goes last.
 */
export async function disconnectAccount(
  uid: string,
  accountId: string,
  { deleteAnalyses }: { deleteAnalyses: boolean },
): Promise<void> {
  const ref = adAccountRef(uid, accountId);
  if (!(await ref.get()).exists) throw noSuchAccount();
  // The token first: from here on nobody reads the account any more.
  await firestore.doc(adAccountTokenPath(uid, accountId)).delete();
  await cancelAnalysis(uid, accountId);
  if (deleteAnalyses) await forgetAnalyses(uid, accountId);
  await ref.delete();
}

/** Which account a job reads; what is chosen at its start stands in its result. */
const readsSchema = z.object({
  input: z.object({ account_id: z.string().nullable(), upload: z.unknown() }),
  result: z.object({ account_id: z.string().nullable() }).nullish().catch(null),
});

async function cancelAnalysis(uid: string, accountId: string): Promise<void> {
  const jobs = firestore.collection(JOBS).where('user_id', '==', uid).where('type', '==', 'ad_analysis');
  const { docs } = await jobs.where('status', 'in', UNDER_WAY).get();
  const reading = docs.filter((job) => readsAccount(job.data(), accountId));
  for (const { id } of reading) {
    try {
      await cancelJob(id, uid);
    } catch (error) {
      // It has ended, or is gone, since it was looked for.
      if (!(error instanceof ApiError) || !['CONFLICT', 'NOT_FOUND'].includes(error.code)) throw error;
    }
  }
}

function readsAccount(job: unknown, accountId: string): boolean {
  const { data } = readsSchema.safeParse(job);
  if (!data) return false;
  const named = data.input.account_id ?? data.result?.account_id ?? null;
  // Before it has begun, one that names no account may mean this one.
  return named === null ? !data.input.upload : named === accountId;
}
