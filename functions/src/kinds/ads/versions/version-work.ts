import { type AnsweredRequest, jobRequestSchema, type MakeRequest } from '../../../../../lib/domain/jobs/request';
import { addUsd } from '../../../../../lib/domain/money/money';
import { jobPath, REQUESTS, requestPath } from '../../../../../lib/domain/shared/paths';
import { readPictureJob, timestampsToDates } from '../../../engine/documents/read-documents';
import { reserve } from '../../../engine/money/set-aside';
import { addSpentIn } from '../../../engine/money/spent-increments';
import { type Claimed, NO_BILL, type Try, type WorkType } from '../../../engine/work/work-type';
import { reachFailurePoint } from '../../../failure-points';
import { firestore } from '../../../firebase/admin';
import { RENDER_TIMEOUT_SECONDS } from '../../../settings';
import { billOfWork, paidPictures } from '../make/paid-pictures';
import { queueOf } from '../render-queues';
import { addVersion, deleteUnused } from './add-version';
import { leaveUnreadableRequest } from './leave-unreadable-request';
import { makeVersion } from './make-version';
import { readReplyJobIn } from './reply-job';
import { readOpen, recordFailure, type VersionRequest, workOf } from './request-answer';
import { showVersion } from './show-version';
import { makerOf, priceOf } from './version-maker';

/** A request that is answered on the request itself. */
export type Version = AnsweredRequest & { id: string };

interface VersionContext {
  /** The job that waits for the answer, where one does; its costs are there. */
  billed: string;
}

/** Whose queue takes what nobody has answered though it costs nothing. */
const FREE_MAKER = 'studio';

/** Versions of finished ads, and which of them the sheet shows. */
export const versionWork: WorkType<Version, VersionContext> = {
  id: 'version',
  name: 'version',
  lane: 'pictures',
  collection: REQUESTS,
  waitingStatus: 'open',
  // Only the lease tells one that is being made from one that waits.
  runningStatus: 'open',
  failedStatus: 'failed',
  // In the order in which they took their place, which no other can get in front of later.
  turnOrder: ['updated_at'],
  trySeconds: RENDER_TIMEOUT_SECONDS,
  leaseSeconds: RENDER_TIMEOUT_SECONDS,
  refOf: ({ job_id, id }) => firestore.doc(requestPath(job_id, id)),

  read(snapshot) {
    const request = jobRequestSchema.parse(timestampsToDates(snapshot.data()));
    // What is asked of a job as a whole is done at once, and asks for no look.
    if (!('status' in request)) throw new Error(`${snapshot.ref.path} is no request that is answered`);
    return { ...request, id: snapshot.id };
  },

  phaseOf: ({ status, lease }) => (status !== 'open' ? 'ended' : lease ? 'running' : 'waiting'),
  keyOf: () => '',
  queueOf: ({ provider }) => (provider === null ? null : queueOf(provider)),

  async gateOf(transaction, { job_id }, work) {
    if (work.status !== 'open') return { is: 'closed' };
    const reply = await readReplyJobIn(transaction, 'reply_to' in work ? work.reply_to : null);
    if (reply && reply.status !== 'processing') return { is: 'closed' };
    return { is: 'open', context: { billed: reply?.id ?? job_id } };
  },

  take: () => ({}),
  // One that costs nothing is made by the function that was called for it; once that has died, a queue sees to it.
  putBack: ({ provider }) => ({ provider: provider ?? FREE_MAKER }),

  countLost(transaction, work, { billed }, spent) {
    addSpentIn(transaction, billed, spent);
    return { cost_usd: addUsd(work.cost_usd, spent.usd) };
  },

  cancelledWith: () => null,
  begin: async (claimed) => tryVersion(claimed),

  async fail(task, { id, user_id }, token, { recorded, spent }) {
    const ref = firestore.doc(requestPath(task.job_id, id));
    return recordFailure({ ref, jobId: task.job_id, uid: user_id }, recorded, { spent, token });
  },

  billOf: ({ job_id }, { id, user_id }) => billOfWork({ uid: user_id, jobId: job_id, work: id }),
  settleCancelled: async () => undefined,

  async markUnreadable(ref, error, fields) {
    await leaveUnreadableRequest(ref, error, fields);
  },
};

function tryVersion(claimed: Claimed<Version, VersionContext>): Try {
  const { work } = claimed;
  if (work.type !== 'show_version') return tryMake({ ...claimed, work });
  const request: VersionRequest = { ref: claimed.ref, jobId: claimed.task.job_id, ad: work.ad };
  return { bill: NO_BILL, make: () => showVersion(request, work) };
}

function tryMake(claimed: Claimed<MakeRequest & { id: string }, VersionContext>): Try {
  const { task, ref, work: wish, token } = claimed;
  const request: VersionRequest = { ref, jobId: task.job_id, ad: wish.ad };
  // What it costs is known once the ad is read.
  let bill = NO_BILL;
  return {
    bill: { lost: () => bill.lost(), all: () => bill.all(), forget: () => bill.forget() },
    async make(signal) {
      const open = await readOpen(request, wish);
      if (!open) return;
      await reachFailurePoint(task.job_id, 'edit.opened', wish.attempts, Number(wish.ad));
      const maker = makerOf(wish, open.base);
      const usd = priceOf(wish, open.base, maker);
      const job = readPictureJob(await firestore.doc(jobPath(task.job_id)).get());
      const paid = paidPictures({
        ...{ ...workOf(request, wish), attempt: wish.attempts, usd },
        reserve: (more, lost) =>
          reserve({ type: versionWork, ref, token, uid: wish.user_id, key: ref.id, job }, more, lost),
      });
      bill = paid;
      const version = await makeVersion(open, ref.id, wish, { maker, paid, signal });
      await reachFailurePoint(task.job_id, 'edit.stored', wish.attempts, Number(wish.ad));
      const added = await addVersion(request, { version, spent: await paid.all(), token });
      if (added || (await deleteUnused(request, version))) await paid.forget();
    },
  };
}
