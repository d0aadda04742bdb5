import { onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { refuseSubmit } from './draft-changes';
import type { Draft } from './draft';
import { currentDraft, syncDraft, updateDraft, useDraft } from './draft-store';
import { currentUid, useSessionStore } from '../../account/session-store';
import { nextStep } from './submission';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import { writeJob, type WriteResult } from '../core/write-job';

/** Jobs that this page is handing over. */
const writing = new Set<string>();

/** Changes the draft only while it is still the one that was sent. */
function updateSent(jobId: string, change: (draft: Draft) => Draft): void {
  updateDraft((draft) => (draft.jobId === jobId && draft.submitRequested ? change(draft) : draft));
}

function settle(jobId: string, result: WriteResult): void {
  updateSent(jobId, (draft) => {
    switch (result.outcome) {
      case 'written':
        return draft.confirmed ? draft : { ...draft, submitted: true, confirmed: true };
      case 'dropped':
        return draft;
      case 'refused':
        return refuseSubmit(draft, result.message);
    }
  });
}

/** Another tab may have got on with it while this one waited for its turn, so it looks again. */
async function write(jobId: string): Promise<void> {
  syncDraft();
  const draft = currentDraft();
  const uid = currentUid();
  const next = nextStep(draft, uid);
  if (draft.jobId !== jobId || next.step !== 'write' || uid === null) return;
  settle(jobId, await writeJob(draft, { uid, check: next.check, begin: () => begin(jobId) }));
}

function begin(jobId: string): boolean {
  updateSent(jobId, (draft) => ({ ...draft, submitted: true }));
  const draft = currentDraft();
  return draft.jobId === jobId && draft.submitRequested;
}

async function writePatiently(jobId: string): Promise<void> {
  writing.add(jobId);
  for (let attempt = 1; currentDraft().jobId === jobId && currentDraft().submitRequested; attempt += 1) {
    try {
      await withTabLock(submitLock(jobId), () => write(jobId));
      break;
    } catch {
      // The server could not be asked. The page says that the job waits for the connection.
      await untilWorthRetrying(attempt);
    }
  }
  writing.delete(jobId);
}

function look(): void {
  const draft = currentDraft();
  if (writing.has(draft.jobId)) return;
  const next = nextStep(draft, currentUid());
  if (next.step === 'refuse') updateDraft((current) => refuseSubmit(current, next.message));
  else if (next.step === 'write') void writePatiently(draft.jobId);
}

/**
 * Sends the draft as soon as it is asked for and everything that it needs is there, in this
 * page or in one after a reload. Returns how to stop.
 */
export function startSubmitter(): () => void {
  const stops = [useDraft.subscribe(look), useSessionStore.subscribe(look), onConnectionChange(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
