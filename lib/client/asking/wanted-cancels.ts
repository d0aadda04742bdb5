import { jobPath } from '../../domain/shared/paths';
import { isTerminal, jobStatusSchema } from '../../domain/work/job-status';
import { onOtherTabChange, readItem, writeItem } from '../browser/browser-storage';
import { untilWorthRetrying } from '../browser/connection';
import { cancelLock, submitLock, withTabLock } from '../browser/tab-lock';
import { errorCode } from '../firebase/firebase-error';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid, onSignOut, useSessionStore } from '../session/session-store';
import { writeCancel } from './write-cancel';

const KEY = 'adforge.cancels.v1';

/** Jobs whose cancelling the server has not confirmed yet: for this page where nothing can be stored. */
let wanted: readonly string[] = [];
const handling = new Set<string>();

function read(): readonly string[] {
  const stored = readItem(KEY);
  if (stored !== null) wanted = stored.split(' ').filter((id) => id !== '');
  return wanted;
}

function keep(ids: readonly string[]): void {
  wanted = ids;
  writeItem(KEY, ids.join(' '));
}

/** Remembers the wish until it is carried out, also after a reload. */
export function wantCancel(jobId: string): void {
  if (!read().includes(jobId)) keep([...read(), jobId]);
}

export function forgetCancel(jobId: string): void {
  if (read().includes(jobId)) keep(read().filter((id) => id !== jobId));
}

/** Rejects when the server can't be asked. */
async function carryOut(jobId: string): Promise<void> {
  const uid = currentUid();
  if (uid === null || !read().includes(jobId)) return;
  const { doc, firestore, getDocFromServer } = await loadFirestore();
  try {
    const snapshot = await getDocFromServer(doc(firestore, jobPath(jobId)));
    const status = jobStatusSchema.safeParse(snapshot.get('status'));
    if (snapshot.exists() && !(status.success && isTerminal(status.data))) await writeCancel(jobId, uid);
  } catch (error) {
    // Refused: it ended in the meantime, or belongs to the account before.
    if (errorCode(error) !== 'permission-denied') throw error;
  }
  forgetCancel(jobId);
}

async function carryOutPatiently(jobId: string): Promise<void> {
  handling.add(jobId);
  for (let attempt = 1; read().includes(jobId); attempt += 1) {
    try {
      // A tab that is still handing the job over comes first: before that, the server doesn't know it.
      await withTabLock(submitLock(jobId), () => withTabLock(cancelLock(jobId), () => carryOut(jobId)));
      break;
    } catch {
      await untilWorthRetrying(attempt);
    }
  }
  handling.delete(jobId);
}

/** Carries out what is wanted and not under way; nothing before somebody is signed in. */
export function lookAtCancels(): void {
  if (currentUid() === null) return;
  for (const jobId of read()) if (!handling.has(jobId)) void carryOutPatiently(jobId);
}

/** Sends the cancels that were asked for before a reload, or in a tab that is closed. Returns how to stop. */
export function startWantedCancels(): () => void {
  const stops = [
    onOtherTabChange(KEY, lookAtCancels),
    useSessionStore.subscribe(lookAtCancels),
    onSignOut(() => keep([])),
  ];
  lookAtCancels();
  return () => stops.forEach((stop) => stop());
}
