import { NOT_UPLOADED } from '../../files/ticket-file';
import { type JobEntry, MISSING } from '../../listening/job-views';
import { type Ticket, type TicketKind, freshTicket } from './ticket';

const UNSENT = { submitRequested: false, requestedAt: null, submitted: false, confirmed: false, submitError: null };

/** The person wants this ticket made into a job. */
export function requestSubmit<F>(ticket: Ticket<F>, requestedAt: number): Ticket<F> {
  if (ticket.submitRequested) return ticket;
  return { ...ticket, ...UNSENT, submitRequested: true, requestedAt, currentJobId: ticket.jobId };
}

/** The job can't be sent as it is; `message` says what to do. */
export function refuseSubmit<F>(ticket: Ticket<F>, message: string): Ticket<F> {
  return { ...ticket, ...UNSENT, submitError: message, currentJobId: null };
}

/** Its job is about to be created: from now on its files may be a job's, whatever this browser hears of it. */
export function handedOver<F>(ticket: Ticket<F>): Ticket<F> {
  return { ...ticket, submitted: true, files: ticket.files.map((file) => ({ ...file, sent: true })) };
}

/** The words and files again, as the ticket of another job; `currentJobId` is the one to be watched meanwhile. */
export function anew<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>, currentJobId: string | null): Ticket<F> {
  const { uploadId, form, files, owner } = ticket;
  return freshTicket(kind, { uploadId, form, files, owner, currentJobId });
}

/** The server has the job. */
export function afterArrival<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>): Ticket<F> {
  if (kind.goesOn) return anew(kind, handedOver(ticket), ticket.jobId);
  return ticket.confirmed ? ticket : { ...ticket, submitted: true, confirmed: true };
}

/** The person does not want it any more, and nobody has got to know of it. */
export function takeBack<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>): Ticket<F> {
  return ticket.submitRequested ? anew(kind, ticket, null) : ticket;
}

/** Whether another ticket may take the place of this one without losing a job that was never sent. */
export function isUnsent(ticket: Ticket<unknown>): boolean {
  return ticket.submitRequested && !ticket.confirmed;
}

/** What the state of the current job means for the ticket. */
export function afterJob<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>, entry: JobEntry): Ticket<F> {
  const { currentJobId, owner } = ticket;
  const own = ticket.jobId === currentJobId && ticket.submitRequested;
  if (entry.state !== 'ready' || !own) return ticket;
  switch (entry.job.status) {
    case 'completed':
      return kind.goesOn ? afterArrival(kind, ticket) : freshTicket(kind, { owner, currentJobId });
    case 'failed':
    case 'cancelled':
      return anew(kind, ticket, currentJobId);
    default:
      return entry.confirmed && !ticket.confirmed ? afterArrival(kind, ticket) : ticket;
  }
}

/** The server had the job and has it no longer: where it was this ticket's, words and files are the ticket of a new one. */
export function afterLostJob<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>, jobId: string): Ticket<F> {
  if (!isLost(ticket, MISSING) || ticket.currentJobId !== jobId) return ticket;
  return ticket.jobId === jobId ? anew(kind, ticket, null) : { ...ticket, currentJobId: null };
}

/** Whether the job that is watched seems to be gone; for a moment it also seems so when it was only just sent. */
export function isLost(ticket: Ticket<unknown>, entry: JobEntry): boolean {
  if (entry.state !== 'missing' || ticket.currentJobId === null) return false;
  const own = ticket.currentJobId === ticket.jobId && ticket.submitRequested;
  return !own || ticket.confirmed;
}

/**
 * What it means for the ticket that nobody is signed in any more. Who signs out leaves
 * nothing (`startTicket` sees to that); this is an account that was closed or has vanished.
 * The work of an anonymous one goes on with the next account, where it is uploaded anew.
 */
export function afterSignOut<F extends object>(kind: TicketKind<F>, ticket: Ticket<F>): Ticket<F> {
  if (!ticket.owner) return ticket;
  if (ticket.owner.named) return freshTicket(kind);
  const files = ticket.files.map((file) => ({ ...file, ...NOT_UPLOADED }));
  return { ...anew(kind, ticket, null), owner: null, files };
}

/**
 * What it means for the ticket that this account is signed in now. Signing in from an
 * anonymous account takes the unsent work along; the tickets of two people never meet.
 */
export function afterSignIn<F extends object>(
  kind: TicketKind<F>,
  ticket: Ticket<F>,
  user: { uid: string; isAnonymous: boolean },
): Ticket<F> {
  const owner = { uid: user.uid, named: !user.isAnonymous };
  if (!ticket.owner) return { ...ticket, owner };
  if (ticket.owner.uid === owner.uid) return ticket.owner.named === owner.named ? ticket : { ...ticket, owner };
  if (ticket.owner.named) return freshTicket(kind, { owner });
  // The other account can't see the job that was sent, and a job still waiting goes out as this account's own.
  if (ticket.submitted) return { ...anew(kind, ticket, null), owner };
  return { ...ticket, owner, currentJobId: ticket.submitRequested ? ticket.jobId : null };
}
