import type { IdentifiedJob } from '../../../domain/jobs/job';
import { parseJob } from '../../firebase/firestore-documents';
import { showUnsent } from '../../listening/unsent-jobs';
import { currentUid, useSessionStore } from '../../session/session-store';
import type { Ticket, TicketKind } from './ticket';
import { takeBack } from './ticket-changes';
import type { TicketStore } from './ticket-store';

/** The job that a ticket will become, as it looks until the server has it. */
export function standInJob<F extends object>(
  kind: TicketKind<F>,
  ticket: Ticket<F>,
  uid: string | null,
): IdentifiedJob | null {
  return parseJob(ticket.jobId, kind.newJob(ticket, uid ?? 'me', new Date(ticket.requestedAt ?? 0)));
}

/** Shows every page the job that a ticket was asked to become. Returns how to stop. */
export function showStandIn<F extends object>({ kind, use, current, update }: TicketStore<F>): () => void {
  let shown = '';
  const look = () => {
    const ticket = current();
    const job = ticket.submitRequested ? standInJob(kind, ticket, currentUid()) : null;
    const { submitted, confirmed } = ticket;
    // The progress of an upload is a change of the ticket, too, but not of how its job looks.
    const wanted = job ? JSON.stringify([job, submitted, confirmed]) : '';
    if (wanted === shown) return;
    shown = wanted;
    const back = () => update((now) => (now.jobId === ticket.jobId ? takeBack(kind, now) : now));
    showUnsent(kind.key, job && { job, handedOver: submitted, confirmed, takeBack: back });
  };
  const stops = [use.subscribe(look), useSessionStore.subscribe(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
