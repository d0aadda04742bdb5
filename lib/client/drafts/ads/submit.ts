import { useOnline } from '../../browser/connection';
import { EMPTY_FORM, freshDraft } from './draft';
import { isUnsent, requestSubmit } from './draft-changes';
import { currentDraft, updateDraft, useDraft } from './draft-store';
import { type FieldErrors, fieldErrors } from './job-input';
import { type Submission, submissionOf } from './submission';

export type { FieldErrors } from './job-input';
export type { Submission } from './submission';

/**
 * Asks for the draft to be made into a job. {} means that it was accepted: it is kept and
 * sent as soon as the uploads are done, also after a reload. Asking twice is asking once.
 */
export function submitDraft(): FieldErrors {
  const draft = currentDraft();
  if (draft.submitRequested) return {};
  const errors = fieldErrors(draft);
  if (Object.keys(errors).length === 0) updateDraft((current) => requestSubmit(current, Date.now()));
  return errors;
}

/**
 * Begins the next ads; `keep` keeps the words and the files. Returns false, and changes
 * nothing, while the last ones have not reached the server: they would be lost.
 */
export function startNewDraft(keep = false): boolean {
  if (isUnsent(currentDraft())) return false;
  updateDraft(({ cancelling, files, form, owner, uploadId }) =>
    freshDraft(keep ? { cancelling, files, form, owner, uploadId } : { cancelling, owner, form: EMPTY_FORM }),
  );
  return true;
}

/** Where the sending of the draft stands; the words for `refused` are in the draft's `submitError`. */
export function useSubmission(): Submission {
  const online = useOnline();
  return useDraft((draft) => submissionOf(draft, online));
}
