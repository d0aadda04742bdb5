import { requestSubmit } from '../core/ticket-changes';
import { createFileActions } from '../core/ticket-files';
import { createTicketStore } from '../core/ticket-store';
import { PLAYGROUND_TICKET, type PlaygroundErrors, playgroundErrors, type PlaygroundForm } from './playground-ticket';

/** The ticket of a video of a prompt in this browser. */
export const playgroundTicket = createTicketStore(PLAYGROUND_TICKET);

export const usePlaygroundTicket = playgroundTicket.use;

export const {
  remove: removePlaygroundPicture,
  retry: retryPlaygroundPicture,
  setCutout: setPlaygroundCutout,
} = createFileActions(playgroundTicket);

/** Changes what is asked for; what is being sent stays as it is. */
export function setPlayground(change: Partial<PlaygroundForm>): void {
  playgroundTicket.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: { ...ticket.form, ...change }, submitError: null },
  );
}

/** Asks for the video. What is wrong with each field; {} when it was accepted: then it is sent once its pictures are there. */
export function requestPlayground(): PlaygroundErrors {
  playgroundTicket.sync();
  const ticket = playgroundTicket.current();
  if (ticket.submitRequested) return {};
  const errors = playgroundErrors(ticket);
  if (Object.keys(errors).length === 0) playgroundTicket.update((now) => requestSubmit(now, Date.now()));
  return errors;
}
