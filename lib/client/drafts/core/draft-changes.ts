import { NOT_UPLOADED } from '../../files/draft-file';
import { type JobEntry, MISSING } from '../../listening/job-views';
import { type Draft, type DraftKind, freshDraft } from './draft';

const UNSENT = { submitRequested: false, requestedAt: null, submitted: false, confirmed: false, submitError: null };

/** The person wants this draft made into a job. */
export function requestSubmit<F>(draft: Draft<F>, requestedAt: number): Draft<F> {
  if (draft.submitRequested) return draft;
  return { ...draft, ...UNSENT, submitRequested: true, requestedAt, currentJobId: draft.jobId };
}

/** The job can't be sent as it is; `message` says what to do. */
export function refuseSubmit<F>(draft: Draft<F>, message: string): Draft<F> {
  return { ...draft, ...UNSENT, submitError: message, currentJobId: null };
}

/** Its job is about to be created: from now on its files may be a job's, whatever this browser hears of it. */
export function handedOver<F>(draft: Draft<F>): Draft<F> {
  return { ...draft, submitted: true, files: draft.files.map((file) => ({ ...file, sent: true })) };
}

/** The words and files again, as the draft of another job; `currentJobId` is the one to be watched meanwhile. */
export function anew<F extends object>(kind: DraftKind<F>, draft: Draft<F>, currentJobId: string | null): Draft<F> {
  const { uploadId, form, files, owner } = draft;
  return freshDraft(kind, { uploadId, form, files, owner, currentJobId });
}

/** The server has the job. */
export function afterArrival<F extends object>(kind: DraftKind<F>, draft: Draft<F>): Draft<F> {
  if (kind.goesOn) return anew(kind, handedOver(draft), draft.jobId);
  return draft.confirmed ? draft : { ...draft, submitted: true, confirmed: true };
}

/** The person does not want it any more, and nobody has got to know of it. */
export function takeBack<F extends object>(kind: DraftKind<F>, draft: Draft<F>): Draft<F> {
  return draft.submitRequested ? anew(kind, draft, null) : draft;
}

/** Whether another draft may take the place of this one without losing a job that was never sent. */
export function isUnsent(draft: Draft<unknown>): boolean {
  return draft.submitRequested && !draft.confirmed;
}

/** What the state of the current job means for the draft. */
export function afterJob<F extends object>(kind: DraftKind<F>, draft: Draft<F>, entry: JobEntry): Draft<F> {
  const { currentJobId, owner } = draft;
  const own = draft.jobId === currentJobId && draft.submitRequested;
  if (entry.state === 'missing') return own || currentJobId === null ? draft : { ...draft, currentJobId: null };
  if (entry.state !== 'ready' || !own) return draft;
  switch (entry.job.status) {
    case 'completed':
      return kind.goesOn ? afterArrival(kind, draft) : freshDraft(kind, { owner, currentJobId });
    case 'failed':
    case 'cancelled':
      return anew(kind, draft, currentJobId);
    default:
      return entry.confirmed && !draft.confirmed ? afterArrival(kind, draft) : draft;
  }
}

/** The server had the job and has it no longer: words and files are the draft of a new one. */
export function afterLostJob<F extends object>(kind: DraftKind<F>, draft: Draft<F>, jobId: string): Draft<F> {
  return isLost(draft, MISSING) && draft.jobId === jobId ? anew(kind, draft, null) : draft;
}

/** Whether the job of this draft seems to be gone; for a moment it also seems so when another tab was first to send it. */
export function isLost(draft: Draft<unknown>, entry: JobEntry): boolean {
  return entry.state === 'missing' && draft.submitRequested && draft.confirmed && draft.currentJobId === draft.jobId;
}

/**
 * What it means for the draft that nobody is signed in any more. Who signs out leaves
 * nothing (`startDraft` sees to that); this is an account that was closed or has vanished.
 * The work of an anonymous one goes on with the next account, where it is uploaded anew.
 */
export function afterSignOut<F extends object>(kind: DraftKind<F>, draft: Draft<F>): Draft<F> {
  if (!draft.owner) return draft;
  if (draft.owner.named) return freshDraft(kind);
  const files = draft.files.map((file) => ({ ...file, ...NOT_UPLOADED }));
  return { ...anew(kind, draft, null), owner: null, files };
}

/**
 * What it means for the draft that this account is signed in now. Signing in from an
 * anonymous account takes the unsent work along; the drafts of two people never meet.
 */
export function afterSignIn<F extends object>(
  kind: DraftKind<F>,
  draft: Draft<F>,
  user: { uid: string; isAnonymous: boolean },
): Draft<F> {
  const owner = { uid: user.uid, named: !user.isAnonymous };
  if (!draft.owner) return { ...draft, owner };
  if (draft.owner.uid === owner.uid) return draft.owner.named === owner.named ? draft : { ...draft, owner };
  if (draft.owner.named) return freshDraft(kind, { owner });
  // The other account can't see the job that was sent, and a job still waiting goes out as this account's own.
  if (draft.submitted) return { ...anew(kind, draft, null), owner };
  return { ...draft, owner, currentJobId: draft.submitRequested ? draft.jobId : null };
}
