import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { enqueueTask } from '../../../engine/queue/enqueue-ads';
import { queueOf } from '../../../engine/queue/render-queues';
import type { VersionTask } from '../../../engine/queue/render-task';
import type { VersionRequest } from './request-answer';

type QueuedVersion = Pick<MakeRequest, 'user_id' | 'attempts' | 'retry_at'> & { provider: string };

/**
 * Puts the next try of a version on the queue of its maker, to be delivered at its `retry_at`.
 * Named like the tasks of ads: asking twice for the same try is one task.
 */
export async function enqueueVersion(
  { jobId, ref }: Pick<VersionRequest, 'jobId' | 'ref'>,
  { user_id, attempts: after_tries, retry_at, provider }: QueuedVersion,
  early = 0,
): Promise<void> {
  const task: VersionTask = { job_id: jobId, user_id, request: ref.id, provider, after_tries, early };
  const parts = [jobId, ref.id, after_tries, early];
  await enqueueTask(queueOf(provider).name, task, { parts, at: retry_at });
}
