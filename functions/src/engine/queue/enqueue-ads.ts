import { getFunctions } from 'firebase-admin/functions';
import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { REGION, RENDER_TIMEOUT_SECONDS } from '../../settings';
import { shortHash } from '../../firebase/document-id';
import { queueOf } from './render-queues';
import type { RenderTask } from './render-task';

type QueuedAd = Pick<IdentifiedAd, 'id' | 'user_id' | 'provider' | 'generation' | 'attempts' | 'retry_at'>;

/**
 * Puts the next try of an ad on the queue, to be delivered at its `retry_at`. The task's name is
 * a hash of job, ad, generation and tries so far, so asking twice for the same try is one task (a
 * hash, because Cloud Tasks spreads its load by the first letters of names). `early` is 0 but for
 * a task that came before its time and goes back.
 */
export async function enqueueAd(jobId: string, ad: QueuedAd, early = 0): Promise<void> {
  const { id, user_id, generation, attempts: after_tries, retry_at } = ad;
  const task: RenderTask = { job_id: jobId, user_id, ad: id, generation, after_tries, early };
  const parts = [jobId, id, generation, after_tries, early];
  await enqueueTask(queueOf(ad.provider).name, task, { parts, at: retry_at });
}

interface TaskOptions {
  /** What makes the task the one it is: a second one of the same parts is not put on the queue. */
  parts: readonly (string | number)[];
  /** Not before; null for at once. */
  at: Date | null;
}

export async function enqueueTask<T extends object>(queue: string, task: T, { parts, at }: TaskOptions): Promise<void> {
  const target = getFunctions().taskQueue<T>(`locations/${REGION.value()}/functions/${queue}`);
  try {
    await target.enqueue(task, {
      id: shortHash(parts.join('/'), 40),
      ...(at ? { scheduleTime: at } : {}),
      // Longer than the try itself, so that the handler's own timeout ends it and not the queue's.
      dispatchDeadlineSeconds: RENDER_TIMEOUT_SECONDS + 30,
    });
  } catch (error) {
    if (!isTaskAlreadyQueued(error)) throw error;
  }
}

export function isTaskAlreadyQueued(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'functions/task-already-exists';
}
