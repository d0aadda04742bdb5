import { adsTicket } from '../ads/ticket-store';
import { shownPrice } from '../video/video-input';
import { videoTicket } from '../video/video-ticket-store';
import { createPageReading } from './page-reading';

/** The page from which the ticket of a set of ads fills itself. */
export const adsPage = createPageReading({
  into: adsTicket,
  keys: { page: 'adforge.page-draft.v1', filled: 'adforge.filled.v1' },
});

/** The page from which the ticket of a video fills itself. */
export const videoPage = createPageReading({
  into: videoTicket,
  keys: { page: 'adforge.video-page-draft.v1', filled: 'adforge.video-filled.v1' },
  more: (form, { product: { price } }) => (price && form.price === '' ? { price: shownPrice(price) } : {}),
});
