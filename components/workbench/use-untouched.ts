import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { adsPage } from '@/lib/client/tickets/page/ads-page';
import { isUntouched } from '@/lib/client/tickets/sample/sample-ticket';

/** Whether somebody is here who has not begun: nothing typed, chosen, asked for or being read. Null until it is known. */
export function useUntouched(): boolean | null {
  const ticket = useTicket((ticket) => (ticket.hydrated ? isUntouched(ticket) : null));
  const page = adsPage.ticket.use(({ hydrated, form, submitRequested, currentJobId }) =>
    hydrated ? form.address.trim() === '' && !submitRequested && currentJobId === null : null,
  );
  return ticket === null || page === null ? null : ticket && page;
}
