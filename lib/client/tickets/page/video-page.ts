import { shownPrice } from '../video/video-input';
import { videoTicket } from '../video/video-ticket-store';
import { createPageReading } from './page-reading';

/** The page from which the ticket of a video fills itself. */
export const videoPage = createPageReading({
  into: videoTicket,
  keys: { page: 'adforge.video-page-draft.v1', filled: 'adforge.video-filled.v1' },
  more: (form, { product: { price } }) => (price && form.price === '' ? { price: shownPrice(price) } : {}),
});
