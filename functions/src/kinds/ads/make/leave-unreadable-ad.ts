import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { adPath, adsPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { unreadableChange } from '../../../engine/ending/mark-unreadable';
import { afterEnd } from '../../../engine/ending/after-end';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { readableAds } from '../read-ads';
import { countEndedAd, endOf } from './ad-outcome';
import { needsResult, writeProgress } from './write-progress';

/**
 * An ad whose document can't be read counts as failed, and its job says so; the others of the job, and everything else of
 * the person, go on. Only the fields that the queue and the counters go by are written: the rest is for whoever mends it.
 */
export async function leaveUnreadableAd(
  { jobId, id }: { jobId: string; id: string },
  error: RecordedError,
  fields: string,
): Promise<void> {
  const now = new Date();
  const adRef = firestore.doc(adPath(jobId, id));
  let isJobsEnd = false;
  await inTransaction(async (transaction) => {
    const [jobSnapshot, snapshot] = await transaction.getAll(firestore.doc(jobPath(jobId)), adRef);
    if (!jobSnapshot?.exists || !snapshot?.exists) return;
    const job = readPictureJob(jobSnapshot);
    const countedAs: unknown = snapshot.get('counted_as');
    const isCounted = !isTerminal(job.status) && countedAs !== 'failed' && countedAs !== 'done';
    const progress = isCounted ? countEndedAd(job, job.progress, null, 'failed') : job.progress;
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    const others = readableAds(docs.filter((doc) => doc.id !== id));
    transaction.update(adRef, { status: 'failed', error, queued: true, ...endOf('failed', now) });
    transaction.update(firestore.doc(jobPath(jobId)), unreadableChange({ path: `ads/${id}`, fields }));
    if (isCounted)
      isJobsEnd = writeProgress(transaction, job, progress, needsResult(job, progress) ? others : null, now);
  });
  if (isJobsEnd) await afterEnd(jobId);
}
