import { type DocumentSnapshot, FieldPath, type Query } from 'firebase-admin/firestore';
import { firestore } from '../../firebase/admin';
import { isOvertaken } from '../../firebase/optimistic-transaction';
import { workTypeNamed, workTypes } from '../registry/kinds';
import { lookAfter } from '../work/look-after';
import { readIfWork, leaveUnreadable } from './read-work';
import type { Work, WorkType } from '../work/work-type';
import { alternate } from './alternate';
import { enqueueWork } from './enqueue';
import type { Queue } from '../work/queue';

/** Work that waits for its turn. */
interface Waiting {
  type: WorkType;
  snapshot: DocumentSnapshot;
  jobId: string;
  work: Work;
  queue: Queue;
}

/** More than any window. */
const MOST_READ = 8;

/**
 * Puts a person's next work on the queue, up to the window of the queue: all sorts of a lane by turns, beginning
 * with the one whose id is `first`. Called whenever something of theirs leaves the queue, so everybody takes turns. Safe to
 * repeat and to run twice at once: both put the same tasks there, and the work is marked after that, so
 * what a crash leaves unmarked is put there again, under the same name.
 */
export async function fillQueue(userId: string, first: string): Promise<void> {
  const lane = laneOf(first);
  const waiting = await Promise.all(lane.map((type) => nextOf(type, userId)));
  const next = alternate(
    waiting,
    lane.findIndex(({ id }) => id === first),
  );
  if (next.length === 0) return;
  // Counted after the look at who is next: work that another call marks in between is counted.
  let queued = await countQueuedBeside(userId, first);
  const marks: Promise<void>[] = [];
  try {
    for (const { type, jobId, snapshot, work, queue } of next) {
      // What may stand in a wider queue passes it.
      if (queued >= queue.window) continue;
      // In their order, which the queue keeps.
      await enqueueWork(type, { job_id: jobId, id: work.id }, work);
      marks.push(markQueued(type, snapshot, work));
      queued += 1;
    }
  } finally {
    await Promise.all(marks);
  }
}

/**
 * Does what a task of a sort is delivered for, once it has left the queue, while its place there
 * goes to the person's next work: of the next sort, where there is any, so that none waits for
 * all of another. Rejects when either fails, so that the task is delivered again.
 */
export async function handPlaceOn(userId: string, type: WorkType, work: Promise<void> | null): Promise<void> {
  const lane = laneOf(type.id);
  const next = lane[(lane.indexOf(type) + 1) % lane.length] ?? type;
  for (const result of await Promise.allSettled([work, fillQueue(userId, next.id)])) {
    if (result.status === 'rejected') throw result.reason;
  }
}

function laneOf(id: string): readonly WorkType[] {
  const lane = workTypeNamed(id)?.lane;
  return workTypes().filter((type) => type.lane === lane);
}

function waitingOf({ collection, waitingStatus }: WorkType, userId: string): Query {
  return firestore.collectionGroup(collection).where('user_id', '==', userId).where('status', '==', waitingStatus);
}

/** A person's next work of a sort; what can't be read is set aside instead of standing in front for good. */
async function nextOf(type: WorkType, userId: string): Promise<Waiting[]> {
  let query = waitingOf(type, userId).where('queued', '==', false);
  for (const field of type.turnOrder) query = query.orderBy(field);
  const { docs } = await query.orderBy(FieldPath.documentId()).limit(MOST_READ).get();
  const read = docs.map((doc) => ({ doc, work: readIfWork(type, doc) }));
  await Promise.all(read.filter(({ work }) => work === null).map(({ doc }) => leaveUnreadable(type, doc)));
  return read.flatMap(({ doc, work }) => {
    const jobId = doc.ref.parent.parent?.id;
    const queue = work && type.queueOf(work);
    return work && queue && jobId !== undefined ? [{ type, snapshot: doc, jobId, work, queue }] : [];
  });
}

/** How many tasks of a person stand in the queue of a lane. */
export async function countQueuedBeside(userId: string, id: string): Promise<number> {
  const counts = await Promise.all(laneOf(id).map((type) => countQueued(type, userId)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many tasks of a person are in the queue, but for those that wait there for the time of their next try. */
async function countQueued(type: WorkType, userId: string): Promise<number> {
  const counted = await waitingOf(type, userId)
    .where('lease', '==', null)
    .where('queued', '==', true)
    .where('retry_at', '==', null)
    .count()
    .get();
  return counted.data().count;
}

/**
 * Only work that still waits for this try: a task that was fast has been taken meanwhile, and what is gone was withdrawn.
 * No transaction: it would wait for the one that takes the work just now, and that one for it.
 */
async function markQueued(type: WorkType, { ref, updateTime }: DocumentSnapshot, work: Work): Promise<void> {
  const now = new Date();
  const mark = { queued: true, updated_at: now, look_after: lookAfter.queue(work.retry_at, now) };
  try {
    await ref.update(mark, updateTime ? { lastUpdateTime: updateTime } : {});
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    const changed = await ref.get();
    if (isSameTry(type, changed, work)) await markQueued(type, changed, work);
  }
}

/** Whether the work of a document waits for its turn as it did. */
function isSameTry(type: WorkType, snapshot: DocumentSnapshot, { generation, attempts }: Work): boolean {
  const work = snapshot.exists ? readIfWork(type, snapshot) : null;
  if (!work || work.queued || type.phaseOf(work) !== 'waiting') return false;
  return work.generation === generation && work.attempts === attempts;
}
