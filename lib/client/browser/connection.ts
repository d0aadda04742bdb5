import { useSyncExternalStore } from 'react';

export function isOnline(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine;
}

/** Calls back on every change; returns how to stop. */
export function onConnectionChange(changed: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether the browser believes that it has a connection; true in server-rendered HTML. */
export function useOnline(): boolean {
  return useSyncExternalStore(onConnectionChange, isOnline, () => true);
}

/** Milliseconds to wait before try number `attempt` + 1: 1 s, 2 s, 4 s … 30 s. */
export function backoffMs(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.max(0, attempt - 1));
}

/**
 * Resolves when another try makes sense: as soon as the connection returns, or, while
 * there seems to be one, after a pause. Rejects with the signal's reason.
 */
export function untilWorthRetrying(attempt: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal?.removeEventListener('abort', aborted);
    };
    const done = () => {
      end();
      resolve();
    };
    const aborted = () => {
      end();
      reject(signal?.reason);
    };
    const timer = isOnline() ? setTimeout(done, backoffMs(attempt)) : undefined;
    window.addEventListener('online', done);
    signal?.addEventListener('abort', aborted);
  });
}
