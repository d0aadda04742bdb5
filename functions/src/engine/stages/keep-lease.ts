import * as logger from 'firebase-functions/logger';
import { runPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { STAGE_LEASE_SECONDS } from '../../settings';
import { lookAfter } from '../work/look-after';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { readRun } from '../run/run';

/** Three can get lost before the lease is over. */
const RENEW_MS = (STAGE_LEASE_SECONDS * 1000) / 4;

export interface KeptLease {
  /** Aborts with NoLongerOursError once somebody else has the lease. */
  signal: AbortSignal;
  stop(): void;
}

/** Renews the lease of a run as long as a process works on it, and never one that another has taken. */
export function keepLease(jobId: string, token: string): KeptLease {
  const controller = new AbortController();
  const timer = setInterval(() => {
    renew(jobId, token).then(
      (isOurs) => {
        if (!isOurs) controller.abort(new NoLongerOursError());
      },
      // The next one may get through; whoever takes over meanwhile is noticed by each write.
      (error: unknown) => logger.warn('A lease could not be renewed', { jobId, cause: String(error) }),
    );
  }, RENEW_MS);
  timer.unref();
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

function renew(jobId: string, token: string): Promise<boolean> {
  const ref = firestore.doc(runPath(jobId));
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists || readRun(snapshot).lease?.token !== token) return false;
    const expires_at = new Date(Date.now() + STAGE_LEASE_SECONDS * 1000);
    transaction.update(ref, { 'lease.expires_at': expires_at, look_after: lookAfter.lease(expires_at) });
    return true;
  });
}
