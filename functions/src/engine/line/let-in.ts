import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import { jobPath, LINE } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { isOvertaken } from '../../firebase/optimistic-transaction';
import { readJob } from '../documents/read-documents';
import { jobsAtOnce } from '../limits/person-limits';
import { beginJob } from './begin-job';
import { nextLook } from './line-entry';

/** How many come in at a time where there is no limit any more. */
const MOST_READ = 50;

/** For how long a line that was full is believed to be so by those who join it, in ms: each look costs two queries. */
const FULL_MS = 1000;
const fullUntil = new Map<AccountSort, number>();

/**
 * Lets the next jobs of a sort of account in, as many as there are places free. Called whenever one has joined the line or
 * left it. Safe to repeat and to run many times at once: who is next is read before those inside are counted, so what another
 * call lets in between is counted, and of two that see the same one in front only one lets it in.
 */
export async function letIn(sort: AccountSort): Promise<void> {
  const places = jobsAtOnce(sort);
  const line = firestore.collection(LINE).where('sort', '==', sort);
  const waiting = line.where('let_in', '==', false).orderBy('turn_at');
  const { docs } = await waiting.limit(places === 0 ? MOST_READ : places).get();
  if (docs.length === 0) return;
  const free = places === 0 ? docs.length : places - (await countInside(line, places));
  if (free <= 0) fullUntil.set(sort, Date.now() + FULL_MS);
  let over = 0;
  for (const entry of docs.slice(0, Math.max(0, free))) if (await letOneIn(entry)) over += 1;
  // Their places are the next ones’.
  if (over > 0) await letIn(sort);
}

/**
 * The same for whoever has just joined. A line that was full a moment ago, with others waiting in it, needs no look: whoever
 * is inside lets the next one in when it leaves.
 */
export async function letInUnlessFull(sort: AccountSort): Promise<void> {
  if ((fullUntil.get(sort) ?? 0) <= Date.now()) await letIn(sort);
}

async function countInside(line: Query, places: number): Promise<number> {
  return (await line.where('let_in', '==', true).limit(places).count().get()).data().count;
}

/**
 * Whoever marks it begins it. Where that goes wrong, or the process dies in between, the watchdog begins it. True for a job
 * that was over before its turn came, or is gone, and needs no place.
 */
async function letOneIn({ id, ref, updateTime }: DocumentSnapshot): Promise<boolean> {
  const mark = { let_in: true, look_after: nextLook(new Date()) };
  try {
    await ref.update(mark, updateTime ? { lastUpdateTime: updateTime } : {});
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
  try {
    const snapshot = await firestore.doc(jobPath(id)).get();
    const job = snapshot.exists ? readJob(snapshot) : null;
    const isOver = job === null || isTerminal(job.status);
    await (isOver ? ref.delete() : beginJob(job));
    return isOver;
  } catch (error) {
    // It is somebody else's: whoever lets it in does not fail for it.
    const cause = String(error);
    logger.warn('A job that was let in could not be begun, and will be looked after', { job: id, cause });
    return false;
  }
}
