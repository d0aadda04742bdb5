import { requestSubmit } from '../core/ticket-changes';
import { createFileActions } from '../core/ticket-files';
import { createTicketStore } from '../core/ticket-store';
import { type VideoErrors, videoErrors } from './video-input';
import { VIDEO_TICKET, type VideoForm } from './video-ticket';

/** The ticket of a video in this browser. */
export const videoTicket = createTicketStore(VIDEO_TICKET);

export const useVideoTicket = videoTicket.use;

export const {
  remove: removeVideoFile,
  retry: retryVideoFile,
  setCutout: setVideoCutout,
} = createFileActions(videoTicket);

/** Changes what is asked for; what is being sent stays as it is. */
export function setVideo(change: Partial<VideoForm>): void {
  videoTicket.update((ticket) =>
    ticket.submitRequested ? ticket : { ...ticket, form: { ...ticket.form, ...change }, submitError: null },
  );
}

/** Asks for the video. What is wrong with each field; {} when it was accepted: then it is sent once its files are there. */
export function requestVideo(): VideoErrors {
  videoTicket.sync();
  const ticket = videoTicket.current();
  if (ticket.submitRequested) return {};
  const errors = videoErrors(ticket);
  if (Object.keys(errors).length === 0) videoTicket.update((now) => requestSubmit(now, Date.now()));
  return errors;
}
