import { getFunctions } from 'firebase-admin/functions';
import type { IdentifiedAd } from '../../../lib/domain/ad';
import { adsPath, runPath } from '../../../lib/domain/paths';
import { readAd } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { REGION, RENDER_TIMEOUT_SECONDS } from '../settings';
import { shortHash } from './document-id';
import type { RenderTask } from './render-task';

type QueuedAd = Pick<IdentifiedAd, 'id' | 'generation' | 'attempts' | 'retry_at'>;

/**
 * Puts the next try of an ad on the queue, to be delivered at its `retry_at`. The task's name is
 * a hash of job, ad, generation and tries so far, so asking twice for the same try is one task (a
 * hash, because Cloud Tasks spreads its load by the first letters of names). `early` is 0 but for
 * a task that came before its time and goes back.
 */
export async function enqueueAd(jobId: string, ad: QueuedAd, early = 0): Promise<void> {
  const { id, generation, attempts: after_tries, retry_at } = ad;
  const task: RenderTask = { job_id: jobId, ad: id, generation, after_tries, early };
  const queue = getFunctions().taskQueue<RenderTask>(`locations/${REGION.value()}/functions/renderAd`);
  try {
    await queue.enqueue(task, {
      id: shortHash([jobId, id, generation, after_tries, early].join('/'), 40),
      ...(retry_at ? { scheduleTime: retry_at } : {}),
      // Longer than the try itself, so that the handler's own timeout ends it and not the queue's.
      dispatchDeadlineSeconds: RENDER_TIMEOUT_SECONDS + 30,
    });
  } catch (error) {
    if (!isTaskAlreadyQueued(error)) throw error;
  }
}

function isTaskAlreadyQueued(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'functions/task-already-exists';
}

/** Puts every ad of a fresh plan on the queue, in order, and notes that it was done. */
export async function enqueuePlannedAds(jobId: string): Promise<void> {
  const snapshot = await firestore.collection(adsPath(jobId)).orderBy('number').get();
  const waiting = snapshot.docs.map(readAd).filter((ad) => ad.status === 'waiting');
  // One after the other: people expect the first ads first.
  for (const ad of waiting) await enqueueAd(jobId, ad);
  await firestore.doc(runPath(jobId)).update({ dispatched: true });
}
