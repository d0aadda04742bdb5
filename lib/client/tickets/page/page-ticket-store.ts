import { adsTicket } from '../ads/ticket-store';
import { freshTicket } from '../core/ticket';
import { isUnsent, requestSubmit } from '../core/ticket-changes';
import { createTicketStore } from '../core/ticket-store';
import { addressProblem, PAGE_TICKET } from './page-ticket';

/** The page that is to be read for the ticket, in this browser. */
export const pageTicket = createTicketStore(PAGE_TICKET);

export const usePageTicket = pageTicket.use;

export function setAddress(address: string): void {
  pageTicket.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: { ...ticket.form, address }, submitError: null },
  );
}

/** Asks for the page to be read into the ticket. What is wrong, in words for the person; null when it was accepted. */
export function requestPage(): string | null {
  const ticket = pageTicket.current();
  if (ticket.submitRequested) return null;
  const problem = addressProblem(ticket.form.address);
  if (problem !== null) return problem;
  const ticketUploadId = adsTicket.current().uploadId;
  pageTicket.update((now) => requestSubmit({ ...now, form: { ...now.form, ticketUploadId } }, Date.now()));
  return null;
}

/** Puts the page that was read away, so that another can be; what the ticket has of it stays. False while it is on its way. */
export function putPageAway(): boolean {
  if (isUnsent(pageTicket.current())) return false;
  pageTicket.update(({ owner }) => freshTicket(PAGE_TICKET, { owner }));
  return true;
}
