import * as logger from 'firebase-functions/logger';
import { jobPath } from '../../../lib/domain/paths';
import { firestore } from '../firebase/admin';

export interface CancelWatch {
  /** Aborts when the job is cancelled or deleted. */
  signal: AbortSignal;
  stop(): void;
}

/** Listens to a job, so that an ad being made stops within moments of a cancel. */
export function watchForCancel(jobId: string): CancelWatch {
  const controller = new AbortController();
  const stop = firestore.doc(jobPath(jobId)).onSnapshot(
    (snapshot) => {
      if (!snapshot.exists || snapshot.get('status') === 'cancelled') {
        controller.abort(new Error('The job was cancelled'));
      }
    },
    // Not fatal: the ad is then made to its end, and the transaction that ends it sees the cancel.
    (error) => {
      logger.warn('Stopped listening for a cancel', { jobId, message: error.message });
    },
  );
  return { signal: controller.signal, stop };
}
