import { FEED_RULES } from '../../files/feed-check';
import { addFilesTo } from '../core/add-files';
import { freshTicket } from '../core/ticket';
import { isUnsent, requestSubmit } from '../core/ticket-changes';
import { createTicketStore } from '../core/ticket-store';
import { FEED_TICKET, type FeedForm } from './feed-ticket';

/** The file that is to be imported, in this browser. */
export const feedTicket = createTicketStore(FEED_TICKET);

export const useFeedTicket = feedTicket.use;

/**
 * Asks for a file to be imported, into a brand of the person’s, one of a name, or those that it names itself: it is uploaded at once, and its job is
 * sent as soon as it is there. What is wrong, in words for the person; null when it was accepted.
 */
export function requestFeed(file: File, { brandId, brandName }: FeedForm): string | null {
  feedTicket.sync();
  const ticket = feedTicket.current();
  if (ticket.submitRequested) return FEED_TICKET.whileSent;
  // One whose job has ended names its upload: the next has a place of its own.
  if (ticket.files.some(({ sent }) => sent)) feedTicket.update(({ owner }) => freshTicket(FEED_TICKET, { owner }));
  const [rejection] = addFilesTo(feedTicket, { role: 'feed', files: [file], rules: FEED_RULES });
  if (rejection) return rejection.message;
  feedTicket.update((now) => requestSubmit({ ...now, form: { brandId, brandName } }, Date.now()));
  return null;
}

/** Puts away what was imported, so that another file can be. False while it is on its way. */
export function putFeedAway(): boolean {
  if (isUnsent(feedTicket.current())) return false;
  feedTicket.update(({ owner }) => freshTicket(FEED_TICKET, { owner }));
  return true;
}
