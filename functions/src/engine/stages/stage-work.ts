import type { Transaction } from 'firebase-admin/firestore';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { STAGE_LEASE_SECONDS, STAGE_SECONDS } from '../../settings';
import { readJob } from '../documents/read-documents';
import { endJob, settleCancelled } from '../ending/end-job';
import { failForUnreadable } from '../ending/mark-unreadable';
import { readRun, type Run } from '../run/run';
import { begunStage } from '../run/stage-changes';
import { NO_BILL, type WorkType } from '../work/work-type';
import { countLostOf, tryCountedAsPaid } from './count-as-paid';
import { runStage, type StageContext } from './run-stage';

/** The stages of jobs: a job has one run, which is the stage that it is at. */
export const stageWork: WorkType<Run, StageContext> = {
  id: 'stage',
  name: 'job',
  lane: 'stages',
  collection: 'private',
  waitingStatus: 'waiting',
  runningStatus: 'running',
  failedStatus: 'ended',
  turnOrder: ['created_at'],
  trySeconds: STAGE_SECONDS,
  leaseSeconds: STAGE_LEASE_SECONDS,
  refOf: ({ job_id }) => firestore.doc(runPath(job_id)),
  read: readRun,
  phaseOf: ({ status }) => (status === 'waiting' || status === 'running' ? status : 'ended'),
  keyOf: ({ stage }) => stage,
  queueOf: ({ queue }) => queue,

  async gateOf(transaction: Transaction, { job_id }) {
    const snapshot = await transaction.get(firestore.doc(jobPath(job_id)));
    if (!snapshot.exists) return { is: 'closed' };
    const job = readJob(snapshot);
    if (job.status === 'cancelled') return { is: 'cancelled' };
    return isTerminal(job.status) ? { is: 'closed' } : { is: 'open', context: { job } };
  },

  take(transaction, { work, context: { job }, now }) {
    transaction.update(firestore.doc(jobPath(job.id)), begunStage(job, work, now));
    return { status: 'running' };
  },

  putBack: () => ({ status: 'waiting' }),

  countLost: (transaction, run, { job }, spent) => countLostOf(transaction, run, job.id, spent),

  cancelledWith: ({ job }) => job.id,
  begin: async (claimed) => tryCountedAsPaid((signal) => runStage(stageWork, claimed, signal)),
  billOf: () => NO_BILL,

  fail: ({ job_id }, _run, token, { recorded, spent }) =>
    endJob(job_id, { status: 'failed', error: recorded }, { token, lost: spent }),

  settleCancelled: ({ job_id }) => settleCancelled(job_id),

  /** Without its run nobody knows how far the job is. */
  async markUnreadable(ref, error, fields) {
    const jobId = ref.parent.parent?.id;
    if (jobId !== undefined) await failForUnreadable(jobId, { path: `private/${ref.id}`, fields }, error);
  },
};
