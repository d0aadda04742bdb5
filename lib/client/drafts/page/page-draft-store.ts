import { adsDraft } from '../ads/draft-store';
import { freshDraft } from '../core/draft';
import { isUnsent, requestSubmit } from '../core/draft-changes';
import { createDraftStore } from '../core/draft-store';
import { addressProblem, PAGE_DRAFT } from './page-draft';

/** The page that is to be read for the ticket, in this browser. */
export const pageDraft = createDraftStore(PAGE_DRAFT);

export const usePageDraft = pageDraft.use;

export function setAddress(address: string): void {
  pageDraft.update((draft) =>
    draft.submitRequested ? draft : { ...draft, form: { ...draft.form, address }, submitError: null },
  );
}

/** Asks for the page to be read into the ticket. What is wrong, in words for the person; null when it was accepted. */
export function requestPage(): string | null {
  const draft = pageDraft.current();
  if (draft.submitRequested) return null;
  const problem = addressProblem(draft.form.address);
  if (problem !== null) return problem;
  const ticketUploadId = adsDraft.current().uploadId;
  pageDraft.update((now) => requestSubmit({ ...now, form: { ...now.form, ticketUploadId } }, Date.now()));
  return null;
}

/** Puts the page that was read away, so that another can be; what the ticket has of it stays. False while it is on its way. */
export function putPageAway(): boolean {
  if (isUnsent(pageDraft.current())) return false;
  pageDraft.update(({ owner }) => freshDraft(PAGE_DRAFT, { owner }));
  return true;
}
