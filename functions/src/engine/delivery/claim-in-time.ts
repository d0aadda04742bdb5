import { enqueueWork } from '../queue/enqueue';
import type { WorkTask } from '../work/task';
import { claim } from './claim';
import { waitOrPutBack } from './early-delivery';
import type { Claimed, Work, WorkType } from '../work/work-type';

/**
 * Takes work for this process, as `claim`; null also when its next try is for later. Any other task
 * that finds it waiting makes sure that the one for its next try is queued: the process that should
 * have done it may have died.
 */
export async function claimInTime<W extends Work, C>(
  type: WorkType<W, C>,
  task: WorkTask,
  delivery: number,
): Promise<Claimed<W, C> | null> {
  const found = await claim(type, task, delivery);
  if (found.is === 'nothing') return null;
  if (found.is === 'taken') return found.claimed;
  const { work } = found;
  if (task.after_tries !== work.attempts) {
    await enqueueWork(type, task, work);
    return null;
  }
  return waitOrPutBack({
    due: work.retry_at ?? new Date(),
    again: () => claimInTime(type, task, delivery),
    putBack: () => enqueueWork(type, task, work, task.early + 1),
  });
}
