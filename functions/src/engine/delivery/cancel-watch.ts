import * as logger from 'firebase-functions/logger';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';

export interface CancelWatch {
  /** Aborts when the job is cancelled or deleted. */
  signal: AbortSignal;
  stop(): void;
}

interface SharedListener {
  controller: AbortController;
  users: number;
  /** Waits to listen; null once it does. */
  opening: ReturnType<typeof setTimeout> | null;
  close: () => void;
  closing: ReturnType<typeof setTimeout> | null;
}

/**
 * For how long something is done before anybody listens, in ms. Most of what is drawn here is over by then, and each change
 * of a job is a read for each of its listeners. A cancel before that is heard of as soon as there is one.
 */
const SHORT_MS = 2000;

/**
 * What one instance does for a job shares a listener, which closes a while after the last of it: one for each
 * would cost a read each, and would be set up in the middle of commits, where the emulator may lose it
 * one (decision 023).
 */
const IDLE_MS = 15_000;
const listeners = new Map<string, SharedListener>();

/** Listens to a job, so that what is being done for it stops within moments of a cancel. */
export function watchForCancel(jobId: string): CancelWatch {
  const listener = listeners.get(jobId) ?? openListener(jobId);
  listeners.set(jobId, listener);
  if (listener.closing) clearTimeout(listener.closing);
  listener.closing = null;
  listener.users += 1;
  return { signal: listener.controller.signal, stop: () => release(jobId, listener) };
}

function openListener(jobId: string): SharedListener {
  const controller = new AbortController();
  const listener: SharedListener = { controller, users: 0, opening: null, close: () => undefined, closing: null };
  listener.opening = setTimeout(() => {
    listener.opening = null;
    listener.close = listen(jobId, controller);
  }, SHORT_MS);
  return listener;
}

function listen(jobId: string, controller: AbortController): () => void {
  return firestore.doc(jobPath(jobId)).onSnapshot(
    (snapshot) => {
      if (!snapshot.exists || snapshot.get('status') === 'cancelled') {
        controller.abort(new Error('The job was cancelled'));
      }
    },
    (error) => {
      // Not fatal: the work is then done to its end, and the transaction that ends it sees the cancel.
      logger.warn('Stopped listening for a cancel', { jobId, message: error.message });
      listeners.delete(jobId);
    },
  );
}

function release(jobId: string, listener: SharedListener): void {
  listener.users -= 1;
  if (listener.users > 0) return;
  // What was over before it listened needs none.
  if (listener.opening) {
    clearTimeout(listener.opening);
    listeners.delete(jobId);
    return;
  }
  listener.closing = setTimeout(() => {
    listener.close();
    if (listeners.get(jobId) === listener) listeners.delete(jobId);
  }, IDLE_MS);
  // A process that wants to end need not wait for it.
  listener.closing.unref();
}
