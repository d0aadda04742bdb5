import type { DocumentReference, DocumentSnapshot, Query } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import { jobPath, lastEntryPath, LINE } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { isOvertaken } from '../../firebase/optimistic-transaction';
import { readJob } from '../documents/read-documents';
import { jobsAtOnce } from '../limits/person-limits';
import { shutWhereFull } from './doors';
import { nextLook } from './line-entry';
import { takeTurn } from './take-turn';

/** How many come in at a time where there is no limit any more. */
const MOST_READ = 50;

/** For how long a line that was full is believed to be so by those who join it, in ms: each look costs two queries. */
const FULL_MS = 1000;
const fullUntil = new Map<AccountSort, number>();

/** How often one look begins anew because somebody whose turn it was has left the line meanwhile. */
const MOST_TIMES = 4;

/** Who looks in this process just now, and who will next. */
const looks = new Map<AccountSort, { now: Promise<void>; next: Promise<void> | null }>();

/**
 * Lets the next jobs of a sort of account in, as many as there are places free. Called whenever one has joined the line or
 * left it; safe to repeat and to run many times at once. All who call while one looks share the look that follows it.
 */
export function letIn(sort: AccountSort): Promise<void> {
  const looking = looks.get(sort);
  if (!looking) return beginLook(sort);
  looking.next ??= looking.now.catch(() => undefined).then(() => beginLook(sort));
  return looking.next;
}

function beginLook(sort: AccountSort): Promise<void> {
  const now = look(sort).finally(() => looks.delete(sort));
  looks.set(sort, { now, next: null });
  return now;
}

async function look(sort: AccountSort): Promise<void> {
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const entered = await enter(sort).catch((error: unknown) => (isOvertaken(error) ? null : Promise.reject(error)));
    if (entered?.length === 0) return;
    let over = 0;
    for (const entry of entered ?? []) if (!(await beginEntered(entry))) over += 1;
    // The places of those are the next ones’.
    if (entered && over === 0) return;
  }
}

/**
 * The same for whoever has just joined. A line that was full a moment ago, with others waiting in it, needs no look: whoever
 * is inside lets the next one in when it leaves.
 */
export async function letInUnlessFull(sort: AccountSort): Promise<void> {
  if ((fullUntil.get(sort) ?? 0) <= Date.now()) await letIn(sort);
}

interface Line {
  entries: Query;
  places: number;
}

/**
 * Marks those whose turn it is; gives their entries. Calls that mark at the same moment, also in other processes, come one
 * after the other by the document that all of them write, or one with an earlier turn that joins in between would
 * be let in beyond the places.
 */
async function enter(sort: AccountSort): Promise<DocumentReference[]> {
  const line = { entries: firestore.collectionGroup(LINE).where('sort', '==', sort), places: jobsAtOnce(sort) };
  // Most looks end here, and nobody waits for them.
  const { next, othersWait } = await whoseTurn(line);
  if (othersWait && next.length === 0) fullUntil.set(sort, Date.now() + FULL_MS);
  else fullUntil.delete(sort);
  // Also whoever lets somebody in looks: while the doors are shut nobody joins, and they stay so while too many wait.
  if (othersWait) await shutWhereFull(sort, line.entries.where('let_in', '==', false));
  if (next.length === 0) return [];
  const last = firestore.doc(lastEntryPath(sort));
  return inTransaction(async (transaction) => {
    await transaction.get(last);
    const { next: entering } = await whoseTurn(line);
    if (entering.length === 0) return [];
    const look_after = nextLook(new Date());
    transaction.set(last, { at: serverTimestamp() });
    for (const { ref, updateTime } of entering)
      transaction.update(ref, { let_in: true, look_after }, updateTime ? { lastUpdateTime: updateTime } : {});
    return entering.map(({ ref }) => ref);
  });
}

interface Turns {
  next: DocumentSnapshot[];
  /** More wait than are next. */
  othersWait: boolean;
}

/** Who comes in next. */
async function whoseTurn({ entries, places }: Line): Promise<Turns> {
  const waiting = entries.where('let_in', '==', false).orderBy('turn_at');
  const { docs } = await waiting.limit(places === 0 ? MOST_READ : places + 1).get();
  if (docs.length === 0 || places === 0) return { next: docs, othersWait: false };
  const inside = entries.where('let_in', '==', true).orderBy('turn_at').limit(places).count();
  const free = places - (await inside.get()).data().count;
  const next = docs.slice(0, Math.max(0, free));
  return { next, othersWait: docs.length > next.length };
}

/**
 * Whoever marks a job begins it. Where that goes wrong, or the process dies in between, the watchdog begins it. False for one
 * that was over before its turn came, is gone, or may not begin, and needs no place.
 */
async function beginEntered(entry: DocumentReference): Promise<boolean> {
  try {
    const snapshot = await firestore.doc(jobPath(entry.id)).get();
    const job = snapshot.exists ? readJob(snapshot) : null;
    if (job && !isTerminal(job.status)) return await takeTurn(job);
    await entry.delete();
    return false;
  } catch (error) {
    // It is somebody else's: whoever lets it in does not fail for it.
    const cause = String(error);
    logger.warn('A job that was let in could not be begun, and will be looked after', { job: entry.id, cause });
    return true;
  }
}
