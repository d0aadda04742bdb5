import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { isNothing, withSpent } from '../../../../../lib/domain/money/usage';
import { ADS, adPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { adStatusAfter, isAdEnded, isTerminal } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { settleCancelled } from '../../../engine/ending/end-job';
import { reserve } from '../../../engine/money/set-aside';
import { spentIncrements } from '../../../engine/money/spent-increments';
import type { Claimed, Try, WorkType } from '../../../engine/work/work-type';
import { reachFailurePoint } from '../../../failure-points';
import { firestore } from '../../../firebase/admin';
import { RENDER_TIMEOUT_SECONDS } from '../../../settings';
import { deleteStoredAd } from './store-ad';
import { readAd } from '../read-ads';
import { queueOf } from '../render-queues';
import { endAd } from './end-ad';
import { failWaitingAds } from './fail-waiting-ads';
import { leaveUnreadableAd } from './leave-unreadable-ad';
import { inputsOf } from '../inputs-of';
import { makeAd } from './make-ad';
import { CheckFailedError } from './make-checked-ad';
import { billOfWork, paidPictures, type PaidPictures } from './paid-pictures';

export interface AdContext {
  job: IdentifiedPictureJob;
}

export type ClaimedAd = Claimed<IdentifiedAd, AdContext>;

/** The pictures of jobs that make ads or images. */
export const adWork: WorkType<IdentifiedAd, AdContext> = {
  id: 'ad',
  name: 'ad',
  lane: 'pictures',
  collection: ADS,
  waitingStatus: 'waiting',
  runningStatus: 'rendering',
  failedStatus: 'failed',
  turnOrder: ['number', 'created_at'],
  trySeconds: RENDER_TIMEOUT_SECONDS,
  leaseSeconds: RENDER_TIMEOUT_SECONDS,
  refOf: ({ job_id, id }) => firestore.doc(adPath(job_id, id)),
  read: readAd,
  phaseOf: ({ status }) => (isAdEnded(status) ? 'ended' : status === 'waiting' ? 'waiting' : 'running'),
  keyOf: () => '',
  queueOf: ({ provider }) => queueOf(provider),

  // What goes wrong here goes wrong again for the ad that needs them, which tells of it.
  fetchAhead: ({ job_id }) => void inputsOf(job_id).catch(() => undefined),

  // The job is read outside of the transaction, so that the ads of a job don't wait for each other here: a cancel that comes
  // after the look is seen by the listener and by the transaction that ends the ad.
  async gateOf(_transaction, { job_id }, ad) {
    const snapshot = await firestore.doc(jobPath(job_id)).get();
    if (!snapshot.exists) return { is: 'closed' };
    const job = readPictureJob(snapshot);
    if (job.status === 'cancelled') return { is: 'cancelled' };
    // A job that has ended takes only what was asked for since: an ad that it has counted already.
    if (isTerminal(job.status) && ad.counted_as === null) return { is: 'closed' };
    return { is: 'open', context: { job } };
  },

  take: (_transaction, { work, now }) => ({
    status: adStatusAfter(work.status, 'rendering'),
    started_at: now,
    updated_at: now,
  }),

  putBack: ({ status }) => ({ status: status === 'waiting' ? status : adStatusAfter(status, 'waiting') }),

  countLost(transaction, ad, { job }, spent) {
    if (isNothing(spent)) return {};
    // Without reading the job, which the other ads of it write too.
    transaction.update(firestore.doc(jobPath(job.id)), spentIncrements(spent));
    return withSpent(ad, spent);
  },

  cancelledWith: ({ job }) => job.id,
  begin: async (claimed) => tryAd(claimed),

  async fail({ job_id }, ad, token, { recorded, endsJob, cause, spent }) {
    const quality = cause instanceof CheckFailedError ? cause.quality : null;
    const outcome = { status: 'failed' as const, error: recorded, quality, spent };
    const ended = await endAd({ jobId: job_id, ad, token, outcome });
    if (endsJob) await failWaitingAds(job_id, recorded);
    return ended;
  },

  billOf: ({ job_id }, ad) => billOfWork({ uid: ad.user_id, jobId: job_id, work: ad.id }),
  settleCancelled: ({ job_id }) => settleCancelled(job_id),

  async markUnreadable(ref, error, fields) {
    const jobId = ref.parent.parent?.id;
    if (jobId !== undefined) await leaveUnreadableAd({ jobId, id: ref.id }, error, fields);
  },
};

function tryAd(claimed: ClaimedAd): Try {
  const { work: ad, ref, token, context } = claimed;
  const { job } = context;
  const paid = paidPictures({
    ...{ uid: job.user_id, jobId: job.id, work: ad.id, attempt: ad.attempts, usd: job.usd_per_ad },
    reserve: (usd, lost) => reserve({ type: adWork, ref, token, uid: ad.user_id, key: job.id, job }, usd, lost),
  });
  return {
    bill: paid,
    async make(signal) {
      const outcome = await makeAd(claimed, paid, signal);
      const ended = await endAd({ jobId: job.id, ad, token, outcome });
      if (ended) await paid.forget();
      else await discardIfCancelled(claimed, paid, outcome.storage_path);
      await reachFailurePoint(job.id, 'ad.ended', ad.attempts, ad.number);
    },
  };
}

/**
 * The file of a try that came after a cancel belongs to no ad and goes. In every other
 * case another delivery writes, or has written, the same path, and the file stays.
 */
async function discardIfCancelled(
  { work: ad, context: { job } }: ClaimedAd,
  paid: PaidPictures,
  storagePath: string,
): Promise<void> {
  const [jobNow, adNow] = await firestore.getAll(firestore.doc(jobPath(job.id)), firestore.doc(adPath(job.id, ad.id)));
  const isOver = !jobNow?.exists || jobNow.get('status') === 'cancelled' || jobNow.get('status') === 'failed';
  if (isOver && adNow?.get('status') !== 'done') {
    await deleteStoredAd(storagePath);
    await paid.forget();
  }
}
