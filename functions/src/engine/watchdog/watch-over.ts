import type { DocumentReference } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { ADS, adPath, jobPath, JOBS } from '../../../../lib/domain/shared/paths';
import { endAd } from '../../kinds/ads/make/end-ad';
import { enqueueAd } from '../queue/enqueue-ads';
import { forgetPaid, paidFor } from '../../kinds/ads/make/paid-pictures';
import { rescueCallback, silentCallbacks } from '../callbacks/rescue-callback';
import { readAd } from '../documents/read-documents';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { MAX_TRIES } from '../../settings';
import { fillQueue } from '../queue/fill-queue';
import { quietRequests, rescueRequest } from './rescue-request';
import { settleCancelled } from '../ending/settle-cancelled';
import { startJob } from '../start/start-job';
import { decideRescue, QUIET_MINUTES } from './watchdog-rules';

const PAGE = 200;
const RECENT_CANCEL_MINUTES = 10;

/**
 * Puts going again what has gone quiet: jobs whose start was lost, ads whose worker died or
 * whose task vanished, and requests that nobody answered. Gives up on an ad after three tries. `now` is a parameter so that
 * time can be moved in tests.
 */
export async function watchOver(now: Date): Promise<void> {
  const quietSince = new Date(now.getTime() - QUIET_MINUTES * 60_000);
  await eachSeparately(await quietJobs(quietSince), (ref) => startJob(ref.id));
  await eachSeparately(await recentCancels(quietSince), (ref) => settleCancelled(ref.id));
  await eachSeparately(await quietAds(quietSince), (ref) => rescueAd(ref, now));
  await eachSeparately(await adsInTurn(quietSince), async (ref) => {
    await fillQueue((await ref.get()).get('user_id'), 'ads');
  });
  await eachSeparately(await quietRequests(now, PAGE), (ref) => rescueRequest(ref, now));
  await eachSeparately(await silentCallbacks(now, PAGE), (ref) => rescueCallback(ref, now));
}

/** One broken document must not keep the others from being looked after. */
async function eachSeparately(
  refs: DocumentReference[],
  act: (ref: DocumentReference) => Promise<void>,
): Promise<void> {
  for (const ref of refs) {
    try {
      await act(ref);
    } catch (error) {
      logger.error('The watchdog could not help', { path: ref.path, cause: String(error) });
    }
  }
}

async function quietJobs(since: Date): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collection(JOBS)
    .where('status', 'in', ['queued', 'processing'])
    .where('updated_at', '<', since)
    .orderBy('updated_at')
    .limit(PAGE)
    .get();
  return docs.map(({ ref }) => ref);
}

/** Usually settled by their request; one cancelled by hand in the console has none. */
async function recentCancels(before: Date): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collection(JOBS)
    .where('status', '==', 'cancelled')
    .where('updated_at', '<', before)
    .where('updated_at', '>=', new Date(before.getTime() - RECENT_CANCEL_MINUTES * 60_000))
    .limit(PAGE)
    .get();
  return docs.map(({ ref }) => ref);
}

async function quietAds(since: Date): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collectionGroup(ADS)
    .where('queued', '==', true)
    .where('status', 'in', ['waiting', 'rendering'])
    .where('updated_at', '<', since)
    .orderBy('updated_at')
    .limit(PAGE)
    .get();
  return docs.map(({ ref }) => ref);
}

/** One for each person whose ads wait for their turn: they may wait because whoever should have queued them died. */
async function adsInTurn(since: Date): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collectionGroup(ADS)
    .where('queued', '==', false)
    .where('status', '==', 'waiting')
    .where('updated_at', '<', since)
    .orderBy('updated_at')
    .limit(PAGE)
    .get();
  return [...new Map(docs.map((doc) => [doc.get('user_id'), doc.ref])).values()];
}

async function rescueAd(ref: DocumentReference, now: Date): Promise<void> {
  const jobId = ref.parent.parent?.id;
  if (jobId === undefined) return;
  const rescue = await inTransaction(async (transaction) => {
    const [adSnapshot, jobSnapshot] = await transaction.getAll(ref, firestore.doc(jobPath(jobId)));
    if (!adSnapshot?.exists || !jobSnapshot?.exists || jobSnapshot.get('status') === 'cancelled') return null;
    const ad = readAd(adSnapshot);
    const decision = decideRescue(ad, now);
    if (decision !== 'requeue') return { decision, ad };
    const change = {
      generation: ad.generation + 1,
      attempts: requeuedAttempts(ad),
      status: 'waiting' as const,
      lease: null,
      retry_at: null,
      updated_at: now,
    };
    transaction.update(ref, change);
    return { decision, ad: { ...ad, ...change } };
  });
  if (rescue?.decision === 'requeue' || rescue?.decision === 'requeued') await enqueueAd(jobId, rescue.ad);
  if (rescue?.decision === 'give-up') await giveUp(jobId, rescue.ad, now);
}

/** A task that vanished before it started is a try too, or it would be repeated for ever. */
function requeuedAttempts(ad: IdentifiedAd): number {
  return ad.status === 'waiting' ? ad.attempts + 1 : ad.attempts;
}

async function giveUp(jobId: string, ad: IdentifiedAd, now: Date): Promise<void> {
  logger.error('An ad was given up', { path: adPath(jobId, ad.id), tries: MAX_TRIES });
  const message = 'Making this ad took too long, three times. Try again.';
  const work = { uid: ad.user_id, jobId, work: ad.id };
  await endAd({
    jobId,
    ad,
    token: null,
    outcome: {
      status: 'failed',
      error: { code: 'WORKER_TIMEOUT', message, timestamp: now, details: null },
      quality: null,
      spent: await paidFor(work),
    },
  });
  await forgetPaid(work);
}
