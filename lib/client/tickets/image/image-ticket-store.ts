import { requestSubmit } from '../core/ticket-changes';
import { createFileActions } from '../core/ticket-files';
import { createTicketStore } from '../core/ticket-store';
import { IMAGE_TICKET, type ImageForm, imageProblem } from './image-ticket';

/** The ticket of an image in this browser. */
export const imageTicket = createTicketStore(IMAGE_TICKET);

export const useImageTicket = imageTicket.use;

export const {
  remove: removeImagePhoto,
  retry: retryImagePhoto,
  setCutout: setImageCutout,
} = createFileActions(imageTicket);

/** Changes what is asked for; what is being sent stays as it is. */
export function setImage(change: Partial<ImageForm>): void {
  imageTicket.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: { ...ticket.form, ...change }, submitError: null },
  );
}

/** Asks for the image. What is wrong, in words for the person; null when it was accepted: then it is sent once its photos are there. */
export function requestImage(): string | null {
  const ticket = imageTicket.current();
  if (ticket.submitRequested) return null;
  const problem = imageProblem(ticket);
  if (problem === null) imageTicket.update((now) => requestSubmit(now, Date.now()));
  return problem;
}
