import { z } from 'zod';
import { newJobOf } from '../../../domain/jobs/new-job';
import {
  type PlaygroundVideoInput,
  playgroundVideoInputSchema,
} from '../../../domain/kinds/playground/playground-video';
import { wordsProblem } from '../../../domain/shared/words-problem';
import { type AspectRatio, aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { newJobId } from '../../../domain/shared/random-id';
import { type VideoMaker, videoMakerSchema } from '../../../domain/video/video-maker';
import { VIDEO_LIMITS } from '../../../domain/video/video-limits';
import { uploadErrors, uploadsOf } from '../core/product-form';
import type { Ticket, TicketKind } from '../core/ticket';

export interface PlaygroundForm {
  prompt: string;
  /** NaN while nothing, or no number, is typed in. */
  seconds: number;
  ratio: AspectRatio;
  draft: boolean;
  maker: VideoMaker;
}

const EMPTY_FORM: PlaygroundForm = {
  prompt: '',
  seconds: VIDEO_LIMITS.seconds.usual,
  ratio: '9:16',
  draft: false,
  maker: 'auto',
};

const formSchema = z.object({
  prompt: z.string(),
  seconds: z.number().catch(EMPTY_FORM.seconds),
  ratio: aspectRatioSchema.catch(EMPTY_FORM.ratio),
  draft: z.boolean().catch(EMPTY_FORM.draft),
  maker: videoMakerSchema.catch(EMPTY_FORM.maker),
});

export type PlaygroundTicket = Ticket<PlaygroundForm>;

/** The ticket of a video of a prompt. */
export const PLAYGROUND_TICKET: TicketKind<PlaygroundForm> = {
  key: 'adforge.playground-draft.v1',
  emptyForm: EMPTY_FORM,
  form: formSchema,
  newJobId,
  newJob: (ticket, uid, now) => newJobOf(null, 'playground_video', uid, playgroundInput(ticket), now),
  goesOn: true,
  whileSent: 'The video is just being sent. Add the picture again in a moment.',
};

/** The input of the ticket's job. Paths are empty until their files are in Storage. */
export function playgroundInput({ form, files, uploadId }: PlaygroundTicket): PlaygroundVideoInput {
  return {
    ...{ prompt: form.prompt.trim(), aspect_ratio: form.ratio, duration_seconds: form.seconds, draft: form.draft },
    maker: form.maker,
    ...{ upload_id: uploadId, images: uploadsOf(files).product_images, previous: null },
  };
}

/** The fields of the ticket in the order in which they are read. */
export const PLAYGROUND_FIELDS = ['prompt', 'product_images', 'duration_seconds', 'aspect_ratio'] as const;
export type PlaygroundField = (typeof PLAYGROUND_FIELDS)[number];
export type PlaygroundErrors = Partial<Record<PlaygroundField, string>>;

/** The first thing that is wrong with each field; {} when the ticket can be sent. */
export function playgroundErrors(ticket: PlaygroundTicket): PlaygroundErrors {
  const errors: PlaygroundErrors = {};
  const garbled = wordsProblem({ prompt: ticket.form.prompt });
  if (garbled) errors.prompt = garbled.message;
  for (const issue of playgroundVideoInputSchema.safeParse(playgroundInput(ticket)).error?.issues ?? []) {
    const name = issue.path[0] === 'images' ? 'product_images' : issue.path[0];
    const field = PLAYGROUND_FIELDS.find((one) => one === name);
    if (field) errors[field] ??= issue.message;
  }
  return { ...errors, ...uploadErrors(ticket.files) };
}
