import { useOnline } from '../../browser/connection';
import { freshDraft } from '../core/draft';
import { anew, isUnsent, requestSubmit } from '../core/draft-changes';
import { type Submission, submissionOf } from '../core/submission';
import { ADS_DRAFT } from './ads-draft';
import { adsDraft, useDraft } from './draft-store';
import { type FieldErrors, fieldErrors } from './job-input';

export type { Submission } from '../core/submission';
export type { FieldErrors } from './job-input';

/**
 * Asks for the draft to be made into a job. {} means that it was accepted: it is kept and
 * sent as soon as the uploads are done, also after a reload. Asking twice is asking once.
 */
export function submitDraft(): FieldErrors {
  const draft = adsDraft.current();
  if (draft.submitRequested) return {};
  const errors = fieldErrors(draft);
  if (Object.keys(errors).length === 0) adsDraft.update((current) => requestSubmit(current, Date.now()));
  return errors;
}

/**
 * Begins the next ads; `keep` keeps the words and the files. Returns false, and changes
 * nothing, while the last ones have not reached the server: they would be lost.
 */
export function startNewDraft(keep = false): boolean {
  if (isUnsent(adsDraft.current())) return false;
  adsDraft.update((draft) => (keep ? anew(ADS_DRAFT, draft, null) : freshDraft(ADS_DRAFT, { owner: draft.owner })));
  return true;
}

/** Where the sending of the draft stands; the words for `refused` are in the draft's `submitError`. */
export function useSubmission(): Submission {
  const online = useOnline();
  return useDraft((draft) => submissionOf(draft, online));
}
