import { enqueueTask } from '../queue/enqueue';
import { type CallbackTask, callbackTaskSchema } from './callback-task';

/** Puts the news of a job's end on their queue. `rescues` tells what the watchdog queues anew from what is there already. */
export async function enqueueCallback(jobId: string, end: string, rescues: number): Promise<void> {
  const task: CallbackTask = callbackTaskSchema.parse({ job_id: jobId, end });
  await enqueueTask('deliverCallback', task, { parts: ['callback', jobId, end, rescues], at: null });
}
