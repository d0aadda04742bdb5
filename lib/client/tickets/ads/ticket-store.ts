import type { BulkDynamicFields } from '../../../domain/kinds/ads/bulk-dynamic';
import { createFileActions } from '../core/ticket-files';
import { createTicketStore } from '../core/ticket-store';
import { ADS_TICKET } from './ads-ticket';

export type { TicketFile, FileRole } from '../../files/ticket-file';

/** The ticket of a set of ads in this browser. */
export const adsTicket = createTicketStore(ADS_TICKET);

export const useTicket = adsTicket.use;

export const { remove: removeFile, retry: retryUpload, setCutout } = createFileActions(adsTicket);

/** Changes one word of the form; what is being sent stays as it is. */
export function setField<K extends keyof BulkDynamicFields>(name: K, value: BulkDynamicFields[K]): void {
  adsTicket.update((ticket) => {
    if (ticket.submitRequested) return ticket;
    return { ...ticket, form: { ...ticket.form, [name]: value }, submitError: null };
  });
}
