import { MOST_PLAYGROUND_IMAGES } from '../../../domain/kinds/playground/playground-video';
import type { Rejection } from '../../files/file-check';
import type { FileRole } from '../../files/ticket-file';
import { requestSubmit } from '../core/ticket-changes';
import { createFileActions } from '../core/ticket-files';
import { createTicketStore } from '../core/ticket-store';
import { PLAYGROUND_TICKET, type PlaygroundErrors, playgroundErrors, type PlaygroundForm } from './playground-ticket';

/** The ticket of a video of a prompt in this browser. */
export const playgroundTicket = createTicketStore(PLAYGROUND_TICKET);

export const usePlaygroundTicket = playgroundTicket.use;

const files = createFileActions(playgroundTicket);

/** Takes chosen pictures, whatever they were dropped on, and starts uploading them at once. Gives those that can't be taken, with why. */
export function addPlaygroundPictures(_role: FileRole, pictures: Iterable<File>): Rejection[] {
  playgroundTicket.sync();
  const room = Math.max(0, MOST_PLAYGROUND_IMAGES - playgroundTicket.current().files.length);
  const chosen = [...pictures];
  const tooMany = chosen.slice(room).map(({ name }) => ({ name, message: FULL }));
  return [...files.add('photo', chosen.slice(0, room)), ...tooMany];
}

const FULL = `Up to ${MOST_PLAYGROUND_IMAGES} pictures can be used. Remove one first.`;

export const { remove: removePlaygroundPicture, retry: retryPlaygroundPicture, setCutout: setPlaygroundCutout } = files;

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
