import { getFunctions } from 'firebase-admin/functions';
import { shortHash } from '../../hashing/document-id';
import { REGION } from '../../settings';
import type { Work, WorkType } from '../work/work-type';
import type { WorkTask } from '../work/task';

/** Beyond the longest try: the handler's own timeout ends it, and not the queue's. */
const DEADLINE_MARGIN_SECONDS = 45;

/**
 * Puts the next try of a piece of work on its queue, to be delivered at its `retry_at`. The task's
 * name is a hash of what it is about and of the tries so far, so asking twice for the same try is one
 * task (a hash, because Cloud Tasks spreads its load by the first letters of names; and with the
 * generation in it, because it refuses a name for an hour after its task has run). `early` is 0 but
 * for a task that came before its time and goes back.
 */
export async function enqueueWork<W extends Work, C>(
  type: WorkType<W, C>,
  { job_id, id }: Pick<WorkTask, 'job_id' | 'id'>,
  work: W,
  early = 0,
): Promise<void> {
  const queue = type.queueOf(work);
  if (!queue) throw new Error(`${type.name} ${id} of ${job_id} takes no turn in a queue`);
  const { user_id, generation, attempts: after_tries, retry_at } = work;
  const task: WorkTask = { job_id, user_id, work: type.id, id, generation, after_tries, early };
  await enqueueTask(queue.name, task, {
    parts: [job_id, type.id, id, type.keyOf(work), generation, after_tries, early],
    at: retry_at,
    deadlineSeconds: type.trySeconds + DEADLINE_MARGIN_SECONDS,
  });
}

interface TaskOptions {
  /** What makes the task the one it is: a second one of the same parts is not put on the queue. */
  parts: readonly (string | number)[];
  /** Not before; null for at once. */
  at: Date | null;
  /** Until when a delivery may take; the queue's own default where it is not given. */
  deadlineSeconds?: number;
}

export async function enqueueTask<T extends object>(
  queue: string,
  task: T,
  { parts, at, deadlineSeconds }: TaskOptions,
): Promise<void> {
  const target = getFunctions().taskQueue<T>(`locations/${REGION.value()}/functions/${queue}`);
  try {
    await target.enqueue(task, {
      id: shortHash(parts.join('/'), 40),
      ...(at ? { scheduleTime: at } : {}),
      ...(deadlineSeconds === undefined ? {} : { dispatchDeadlineSeconds: deadlineSeconds }),
    });
  } catch (error) {
    if (!isTaskAlreadyQueued(error)) throw error;
  }
}

function isTaskAlreadyQueued(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'functions/task-already-exists';
}
