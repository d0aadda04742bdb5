import { inTransaction } from '../../firebase/in-transaction';
import { queueOf } from './render-queues';
import { alternate, type Kind } from './alternate';
import { countQueued, nextAds, nextVersions, type Work } from './work-in-turn';

/**
 * Puts a person's next work on the queue, up to the window of its provider: ads and versions by
 * turns, beginning with `first`. Called whenever something of theirs leaves the queue, so everybody
 * takes turns. Safe to repeat and to run twice at once: both put the same tasks there, and the
 * work is marked after that, so what a crash leaves unmarked is put there again, under the same name.
 */
export async function fillQueue(userId: string, first: Kind): Promise<void> {
  const [ads, versions] = await Promise.all([nextAds(userId), nextVersions(userId)]);
  const next = alternate({ ads, versions }, first);
  const [leading] = next;
  if (!leading) return;
  // Counted after the look at who is next: work that another call marks in between is counted.
  const room = queueOf(leading.provider).window - (await countQueued(userId));
  for (const work of next.slice(0, Math.max(0, room))) {
    await work.enqueue();
    await markQueued(work);
  }
}

/**
 * Does what a task of `kind` is delivered for, once it has left the queue, while its place there
 * goes to the person's next work: of the other kind, where there is any, so that neither waits for
 * all of the other. Rejects when either fails, so that the task is delivered again.
 */
export async function handPlaceOn(userId: string, kind: Kind, work: Promise<void> | null): Promise<void> {
  const filling = fillQueue(userId, kind === 'ads' ? 'versions' : 'ads');
  for (const result of await Promise.allSettled([work, filling])) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/** Work that is gone by then was withdrawn, or deleted with its job. */
async function markQueued({ ref }: Work): Promise<void> {
  await inTransaction(async (transaction) => {
    const { exists } = await transaction.get(ref);
    if (exists) transaction.update(ref, { queued: true, updated_at: new Date() });
  });
}
