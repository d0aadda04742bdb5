import { newJob } from '../../../domain/jobs/job';
import { UID } from '../../firebase/document-fixtures';
import type { TicketFile } from '../../files/ticket-file';
import { ticketFile } from '../../files/file-fixtures';
import { freshTicket } from '../core/ticket';
import { ADS_TICKET, type AdsTicket } from './ads-ticket';
import { jobInput } from './job-input';

// Made-up tickets of ads and their jobs, for tests.

export function uploadedFile(ticket: AdsTicket, change: Partial<TicketFile> = {}): TicketFile {
  const path = `users/${UID}/uploads/${ticket.uploadId}/abcdefghijkl.png`;
  return ticketFile({ path, status: 'done', progress: 1, ...change });
}

/** A ticket that can be sent as it is. */
export function readyTicket(change: Partial<AdsTicket> = {}): AdsTicket {
  const ticket = freshTicket(ADS_TICKET, change);
  const form = {
    ...ticket.form,
    brand_name: 'Nike',
    product_full_name: 'Nike Air Max 90',
    product_description: 'A running shoe with visible air.',
    count: 2,
  };
  return { ...ticket, form, files: [uploadedFile(ticket)], ...change };
}

/** The document of a ticket's job as Firestore hands it out, with Dates for times. */
export function jobDocument(ticket: AdsTicket, change: Record<string, unknown> = {}) {
  return { ...newJob('bulk-dynamic', UID, jobInput(ticket), new Date('2026-11-23T10:00:00Z')), ...change };
}
