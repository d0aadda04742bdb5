import { uploadFolder } from '../../../domain/shared/paths';
import type { Draft } from './draft';

export type Submission = 'editing' | 'waiting-for-uploads' | 'waiting-for-connection' | 'sent' | 'refused';

/** Where the sending of a draft stands, for the page. */
export function submissionOf(draft: Draft<unknown>, online: boolean): Submission {
  if (!draft.submitRequested) return draft.submitError === null ? 'editing' : 'refused';
  if (draft.confirmed) return 'sent';
  if (!online) return 'waiting-for-connection';
  return draft.files.every(({ status }) => status === 'done') ? 'sent' : 'waiting-for-uploads';
}

export type NextStep =
  | { step: 'nothing' }
  /** Make an account: without a file nothing else has done so. */
  | { step: 'account' }
  /** Hand the job to Firestore. `check`: an earlier page may have done so already. */
  | { step: 'write'; check: boolean }
  | { step: 'refuse'; message: string };

/** What is to be done to get a draft sent. `uid` is null until somebody is signed in. */
export function nextStep(draft: Draft<unknown>, uid: string | null): NextStep {
  if (!draft.submitRequested || draft.confirmed) return { step: 'nothing' };
  if (draft.submitted) return uid ? { step: 'write', check: true } : { step: 'nothing' };
  const failed = draft.files.find(({ status }) => status === 'failed');
  if (failed) {
    const message = `${failed.name} could not be uploaded: ${failed.error ?? 'try it again.'} Then send everything again.`;
    return { step: 'refuse', message };
  }
  if (uid === null) return { step: draft.files.length === 0 ? 'account' : 'nothing' };
  const folder = `${uploadFolder(uid, draft.uploadId)}/`;
  const ready = draft.files.every(({ status, path }) => status === 'done' && path?.startsWith(folder));
  return ready ? { step: 'write', check: false } : { step: 'nothing' };
}
