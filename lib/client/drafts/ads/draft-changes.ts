import { type Draft, freshDraft } from './draft';
import { type JobEntry, MISSING } from '../../listening/job-views';

const UNSENT = { submitRequested: false, requestedAt: null, submitted: false, confirmed: false, submitError: null };

/** The person wants this draft made into a job. */
export function requestSubmit(draft: Draft, requestedAt: number): Draft {
  if (draft.submitRequested) return draft;
  return { ...draft, ...UNSENT, submitRequested: true, requestedAt, currentJobId: draft.jobId };
}

/** The job can't be sent as it is; `message` says what to do. */
export function refuseSubmit(draft: Draft, message: string): Draft {
  return { ...draft, ...UNSENT, submitError: message, currentJobId: null };
}

/** The words and files again, to be mended and sent as a new job. */
export function mend(draft: Draft, currentJobId: string | null): Draft {
  const { uploadId, form, files, cancelling, owner } = draft;
  return freshDraft({ uploadId, form, files, cancelling, owner, currentJobId });
}

/** Whether another draft may take the place of this one without losing a job that was never sent. */
export function isUnsent(draft: Draft): boolean {
  return draft.submitRequested && !draft.confirmed;
}

/** What the state of the current job means for the draft. */
export function afterJob(draft: Draft, entry: JobEntry): Draft {
  const { currentJobId, cancelling, owner } = draft;
  const own = draft.jobId === currentJobId && draft.submitRequested;
  if (entry.state === 'missing') return own || currentJobId === null ? draft : { ...draft, currentJobId: null };
  if (entry.state !== 'ready' || !own) return draft;
  switch (entry.job.status) {
    case 'completed':
      return freshDraft({ cancelling, owner, currentJobId });
    case 'failed':
    case 'cancelled':
      return mend(draft, currentJobId);
    default:
      return entry.confirmed && !draft.confirmed ? { ...draft, submitted: true, confirmed: true } : draft;
  }
}

/** The server had the job and has it no longer: words and files are the draft of a new one. */
export function afterLostJob(draft: Draft, jobId: string): Draft {
  return isLost(draft, MISSING) && draft.jobId === jobId ? mend(draft, null) : draft;
}

/** Whether the job of this draft seems to be gone; for a moment it also seems so when another tab was first to send it. */
export function isLost(draft: Draft, entry: JobEntry): boolean {
  return entry.state === 'missing' && draft.submitRequested && draft.confirmed && draft.currentJobId === draft.jobId;
}

/**
 * What it means for the draft that nobody is signed in any more. Who signs out leaves
 * nothing (`signOut` sees to that); this is an account that was closed or has vanished.
 * The work of an anonymous one goes on with the next account, where it is uploaded anew.
 */
export function afterSignOut(draft: Draft): Draft {
  if (!draft.owner) return draft;
  if (draft.owner.named) return freshDraft();
  const files = draft.files.map((file) => ({ ...file, ...NOT_UPLOADED }));
  return { ...mend(draft, null), cancelling: [], owner: null, files };
}

const NOT_UPLOADED = { status: 'waiting', path: null, progress: 0, error: null } as const;

/**
 * What it means for the draft that this account is signed in now. Signing in from an
 * anonymous account takes the unsent work along; the drafts of two people never meet.
 */
export function afterSignIn(draft: Draft, user: { uid: string; isAnonymous: boolean }): Draft {
  const owner = { uid: user.uid, named: !user.isAnonymous };
  if (!draft.owner) return { ...draft, owner };
  if (draft.owner.uid === owner.uid) return draft.owner.named === owner.named ? draft : { ...draft, owner };
  if (draft.owner.named) return freshDraft({ owner });
  // The other account can't see the job that was sent, and a job still waiting goes out as this account's own.
  if (draft.submitted) return { ...mend(draft, null), cancelling: [], owner };
  return { ...draft, cancelling: [], owner, currentJobId: draft.submitRequested ? draft.jobId : null };
}
