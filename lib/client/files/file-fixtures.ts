import type { TicketFile } from './ticket-file';

/** A made-up chosen file. */
export function ticketFile(change: Partial<TicketFile> = {}): TicketFile {
  return {
    id: 'file1',
    role: 'photo',
    name: 'shoe.png',
    size: 1000,
    contentType: 'image/png',
    path: null,
    status: 'waiting',
    progress: 0,
    error: null,
    sent: false,
    ...change,
  };
}
