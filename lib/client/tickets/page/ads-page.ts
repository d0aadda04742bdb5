import { adsTicket } from '../ads/ticket-store';
import { createPageReading } from './page-reading';

/** The page from which the ticket of a set of ads fills itself. */
export const adsPage = createPageReading({
  into: adsTicket,
  keys: { page: 'adforge.page-draft.v1', filled: 'adforge.filled.v1' },
});
