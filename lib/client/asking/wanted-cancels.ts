import { isTerminal, jobStatusSchema } from '../../domain/work/job-status';
import { jobPath } from '../../domain/shared/paths';
import { untilWorthRetrying } from '../browser/connection';
import { currentDraft, syncDraft, useDraft } from '../drafts/ads/draft-store';
import { errorCode } from '../firebase/firebase-error';
import { forgetCancel, writeCancel } from './job-actions';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid, useSessionStore } from '../account/session-store';
import { cancelLock, submitLock, withTabLock } from '../browser/tab-lock';

const handling = new Set<string>();

function isWanted(jobId: string): boolean {
  return currentDraft().cancelling.includes(jobId);
}

/** Rejects when the server can't be asked. */
async function carryOut(jobId: string): Promise<void> {
  syncDraft();
  const uid = currentUid();
  if (uid === null || !isWanted(jobId)) return;
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
  for (let attempt = 1; isWanted(jobId); attempt += 1) {
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

function look(): void {
  if (currentUid() === null) return;
  for (const jobId of currentDraft().cancelling) {
    if (!handling.has(jobId) && isWanted(jobId)) void carryOutPatiently(jobId);
  }
}

/** Sends the cancels that were asked for before a reload, or in a tab that is closed. Returns how to stop. */
export function startWantedCancels(): () => void {
  const stops = [useDraft.subscribe(look), useSessionStore.subscribe(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
