import { useOnline } from '../../browser/connection';
import { freshTicket } from '../core/ticket';
import { anew, isUnsent, requestSubmit } from '../core/ticket-changes';
import { type Submission, submissionOf } from '../core/submission';
import { ADS_TICKET } from './ads-ticket';
import { adsTicket, useTicket } from './ticket-store';
import { type FieldErrors, fieldErrors } from './job-input';

export type { Submission } from '../core/submission';
export type { FieldErrors } from './job-input';

/**
 * Asks for the ticket to be made into a job. {} means that it was accepted: it is kept and
 * sent as soon as the uploads are done, also after a reload. Asking twice is asking once.
 */
export function submitTicket(): FieldErrors {
  const ticket = adsTicket.current();
  if (ticket.submitRequested) return {};
  const errors = fieldErrors(ticket);
  if (Object.keys(errors).length === 0) adsTicket.update((current) => requestSubmit(current, Date.now()));
  return errors;
}

/**
 * Begins the next ads; `keep` keeps the words and the files. Returns false, and changes
 * nothing, while the last ones have not reached the server: they would be lost.
 */
export function startNewTicket(keep = false): boolean {
  if (isUnsent(adsTicket.current())) return false;
  adsTicket.update((ticket) =>
    keep ? anew(ADS_TICKET, ticket, null) : freshTicket(ADS_TICKET, { owner: ticket.owner }),
  );
  return true;
}

/** Where the sending of the ticket stands; the words for `refused` are in the ticket's `submitError`. */
export function useSubmission(): Submission {
  const online = useOnline();
  return useTicket((ticket) => submissionOf(ticket, online));
}
