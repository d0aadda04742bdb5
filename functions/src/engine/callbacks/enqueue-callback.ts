import { getFunctions } from 'firebase-admin/functions';
import { shortHash } from '../../firebase/document-id';
import { isTaskAlreadyQueued } from '../queue/enqueue-ads';
import { REGION } from '../../settings';
import { type CallbackTask, callbackTaskSchema } from './callback-task';

/** Puts the news of a job's end on their queue. `rescues` tells what the watchdog queues anew from what is there already. */
export async function enqueueCallback(jobId: string, end: string, rescues: number): Promise<void> {
  const task = callbackTaskSchema.parse({ job_id: jobId, end });
  const queue = getFunctions().taskQueue<CallbackTask>(`locations/${REGION.value()}/functions/deliverCallback`);
  try {
    await queue.enqueue(task, { id: shortHash(['callback', jobId, end, rescues].join('/'), 40) });
  } catch (error) {
    if (!isTaskAlreadyQueued(error)) throw error;
  }
}
