import { kindOf } from '../../../domain/jobs/job';
import { readDoors, SHUT_DOOR, shutUntil } from '../../../domain/limits/doors';
import { DOORS_PATH, jobPath } from '../../../domain/shared/paths';
import { errorCode } from '../../firebase/firebase-error';
import { loadFirestore } from '../../firebase/load-sdk';
import { refreshToken, useSessionStore } from '../../session/session-store';
import { sortOf } from '../../session/sort-of';
import type { NewJob } from './ticket';

/** How a job is made of what is asked for; `now` is the SDK's server timestamp. */
interface JobMaker<T> {
  newJob(ticket: T, uid: string, now: unknown): NewJob;
}

export type WriteResult =
  | { outcome: 'written' }
  /** It was taken back before it was handed over. */
  | { outcome: 'dropped' }
  | { outcome: 'refused'; message: string };

interface WriteOptions<T> {
  uid: string;
  /** Look first: a second write would show an old state of a running job until it is refused. */
  check: boolean;
  /** Called just before the document goes to Firestore: what it is made from; null when it is no longer wanted. */
  begin: () => T | null;
}

/**
 * Writes the ticket's job under the ticket's id. Offline, Firestore keeps the write and the
 * promise waits. Rejects when the server can't be asked at all; nothing is decided then.
 */
export async function writeJob<T extends { jobId: string }>(
  kind: JobMaker<T>,
  ticket: T,
  { uid, check, begin }: WriteOptions<T>,
): Promise<WriteResult> {
  const { jobId } = ticket;
  if (check && (await exists(jobId))) return { outcome: 'written' };
  const message = inputProblem(kind.newJob(ticket, uid, null));
  if (message !== null) return { outcome: 'refused', message };
  const { doc, firestore, serverTimestamp, setDoc } = await loadFirestore();
  const wanted = begin();
  if (!wanted) return { outcome: 'dropped' };
  const write = () => setDoc(doc(firestore, jobPath(jobId)), kind.newJob(wanted, uid, serverTimestamp()));
  try {
    await write();
  } catch (failure) {
    return afterRefusal(jobId, failure, write);
  }
  return { outcome: 'written' };
}

/** What to tell the person when the whole input still isn't what the server accepts; null when it is. */
export function inputProblem(job: Pick<NewJob, 'type' | 'input'>): string | null {
  const parsed = kindOf(job).input.safeParse(job.input);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'Something in the form can’t be sent.');
}

/** Whether the person has that job; one that isn't there is refused. */
async function exists(jobId: string): Promise<boolean> {
  const { doc, firestore, getDocFromServer } = await loadFirestore();
  try {
    return (await getDocFromServer(doc(firestore, jobPath(jobId)))).exists();
  } catch (error) {
    if (errorCode(error) === 'permission-denied') return false;
    throw error;
  }
}

async function afterRefusal(jobId: string, failure: unknown, write: () => Promise<void>): Promise<WriteResult> {
  const code = errorCode(failure);
  if (code === 'unauthenticated') {
    await refreshToken();
    await write();
    return { outcome: 'written' };
  }
  // The rules let a job be created once: refused may mean that another tab was first.
  if (code === 'permission-denied') {
    if (await exists(jobId)) return { outcome: 'written' };
    const shut = await shutDoor();
    if (shut !== null) return { outcome: 'refused', message: shut };
  }
  return { outcome: 'refused', message: REFUSALS[code] ?? REFUSED };
}

/** What is said where no more jobs are taken; null where they are, or where that can't be found out. */
async function shutDoor(): Promise<string | null> {
  const { doc, firestore, getDocFromServer } = await loadFirestore();
  const doors = await getDocFromServer(doc(firestore, DOORS_PATH)).catch(() => null);
  const sort = sortOf(useSessionStore.getState().user);
  const read = readDoors(doors?.data());
  // The door may have opened since, and the clocks differ.
  const justBefore = new Date(Date.now() - 5000);
  return read && shutUntil(read, sort, justBefore) ? SHUT_DOOR[sort] : null;
}

const REFUSED = 'The server didn’t take the job. Your words and files are kept: reload the page, then send it again.';

const REFUSALS: Record<string, string> = {
  'resource-exhausted':
    'The server is at its limit. Your words and files are kept: wait a few minutes, then send it again.',
};
