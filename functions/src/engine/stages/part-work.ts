import type { Transaction } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { NOTHING_SPENT } from '../../../../lib/domain/money/usage';
import { jobPath, PARTS, partPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { reachFailurePoint } from '../../failure-points';
import { STAGE_SECONDS } from '../../settings';
import { readJob } from '../documents/read-documents';
import { settleCancelled } from '../ending/end-job';
import { reserve } from '../money/set-aside';
import { partRunnerOf } from '../registry/kinds';
import { type Claimed, NO_BILL, type Try, type WorkType } from '../work/work-type';
import { countLostOf, tryCountedAsPaid } from './count-as-paid';
import { endPart, endUnreadablePart } from './end-part';
import { type Part, readPart } from './parts';
import { savePart, spendOnPart } from './save-part';

interface PartContext {
  job: IdentifiedJob;
}

/** The parts of stages that have fanned out. */
export const partWork: WorkType<Part, PartContext> = {
  id: 'part',
  name: 'part of the job',
  lane: 'stages',
  collection: PARTS,
  waitingStatus: 'waiting',
  runningStatus: 'running',
  failedStatus: 'failed',
  turnOrder: ['created_at', 'number'],
  trySeconds: STAGE_SECONDS,
  leaseSeconds: STAGE_SECONDS,
  refOf: ({ job_id, id }) => firestore.doc(partPath(job_id, id)),
  read: readPart,
  phaseOf: ({ status }) => (status === 'waiting' || status === 'running' ? status : 'ended'),
  keyOf: () => '',
  queueOf: ({ queue }) => queue,

  // Outside of the transaction, so that the parts of a job don't wait for each other here: a cancel that comes after the
  // look is seen by the listener, and by the transaction that ends the part.
  async gateOf(_transaction: Transaction, { job_id }) {
    const snapshot = await firestore.doc(jobPath(job_id)).get();
    if (!snapshot.exists) return { is: 'closed' };
    const job = readJob(snapshot);
    if (job.status === 'cancelled') return { is: 'cancelled' };
    return job.status === 'processing' ? { is: 'open', context: { job } } : { is: 'closed' };
  },

  take: () => ({ status: 'running' }),
  putBack: () => ({ status: 'waiting' }),

  countLost: (transaction, part, { job }, spent) => countLostOf(transaction, part, job.id, spent),

  cancelledWith: ({ job }) => job.id,
  begin: async (claimed) => tryPart(claimed),
  billOf: () => NO_BILL,

  fail: ({ job_id }, part, token, { recorded, spent }) =>
    endPart({ jobId: job_id, part, token, end: { status: 'failed', result: null, error: recorded }, spent }),

  settleCancelled: ({ job_id }) => settleCancelled(job_id),

  async markUnreadable(ref, error, fields) {
    const jobId = ref.parent.parent?.id;
    if (jobId !== undefined) await endUnreadablePart(jobId, ref.id, error, fields);
  },
};

function tryPart({ work: part, ref, token, context: { job } }: Claimed<Part, PartContext>): Try {
  const held = { jobId: job.id, ref, token };
  return tryCountedAsPaid(async (signal) => {
    await reachFailurePoint(job.id, 'part.claimed', part.attempts, part.id);
    const result = await partRunnerOf(job, part.stage).runPart({
      job,
      attempt: part.attempts,
      signal,
      key: part.key,
      input: part.input,
      state: part.state,
      save: (state, spent) => savePart(held, state, spent),
      reserve: (usd) => reserve({ type: partWork, ref, token, uid: part.user_id, key: job.id, job }, usd, 0),
      spend: (spent) => spendOnPart(held, spent),
    });
    await reachFailurePoint(job.id, 'part.made', part.attempts, part.id);
    await endPart({ jobId: job.id, part, token, end: { status: 'done', result, error: null }, spent: NOTHING_SPENT });
    await reachFailurePoint(job.id, 'part.ended', part.attempts, part.id);
  });
}
