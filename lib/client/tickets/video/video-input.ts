import type { z } from 'zod';
import { priceText } from '../../../domain/ads/price-text';
import type { Price } from '../../../domain/ads/product';
import {
  type AvatarVideoInput,
  avatarVideoInputSchema,
  scriptProblem,
} from '../../../domain/kinds/avatar/avatar-video';
import {
  LONGEST_PRICE,
  productsProblem,
  type VideoGenerationInput,
  videoGenerationInputSchema,
} from '../../../domain/kinds/video/video-generation';
import { isWithinLength } from '../../../domain/shared/graphemes';
import { wordsProblem } from '../../../domain/shared/words-problem';
import { MOTION_TEMPLATE_DETAILS } from '../../../domain/video/motion-template';
import type { TrackUpload } from '../../../domain/video/track';
import { USUAL_FRAME_RATE } from '../../../domain/video/video-limits';
import { fileErrors, idsOf, upload, uploadsOf } from '../core/product-form';
import type { VideoForm, VideoTicket } from './video-ticket';

/** The fields of the ticket in the order in which they are read. */
export const VIDEO_FIELDS = [
  'brand_name',
  'product_full_name',
  'product_description',
  'product_images',
  'logo',
  'primary_color_hex',
  'secondary_color_hex',
  'price',
  'template',
  'others',
  'duration_seconds',
  'scenes',
  'aspect_ratio',
  'lang',
  'music',
  'own_track',
  'prompt',
  'avatar_id',
  'voice_id',
  'script',
] as const satisfies readonly (keyof VideoGenerationInput | keyof AvatarVideoInput)[];
export type VideoField = (typeof VIDEO_FIELDS)[number];

export type VideoErrors = Partial<Record<VideoField, string>>;

/** Whether the template shows further products of the brand. */
export function showsShelf({ template }: Pick<VideoForm, 'template'>): boolean {
  return template !== null && MOTION_TEMPLATE_DETAILS[template].products.most > 1;
}

/** A price as the ticket would say it; nothing where it is too long for a video. */
export function shownPrice(price: Price): string {
  const text = priceText(price);
  return isWithinLength(text, LONGEST_PRICE) ? text : '';
}

/** What is typed and is not nothing. */
const orNull = (text: string) => text.trim() || null;

/** What is asked of a film and of a presenter alike. Paths are empty until their files are in Storage. */
function sharedInput({ form, files, uploadId }: VideoTicket) {
  const names = { brand_name: form.brand_name.trim(), product_full_name: form.product_full_name.trim() };
  const { product_id, brand_id } = idsOf(form.made_of, names);
  return {
    ...names,
    product_description: form.product_description.trim(),
    primary_color_hex: form.primary_color_hex,
    secondary_color_hex: form.secondary_color_hex,
    price: orNull(form.price),
    fps: USUAL_FRAME_RATE,
    aspect_ratio: form.ratio,
    lang: form.lang,
    music: form.music,
    upload_id: uploadId,
    ...uploadsOf(files),
    ...(brand_id && { brand_id, product_id }),
  };
}

/** The input of a ticket for a film of the product. */
export function videoInput(ticket: VideoTicket): VideoGenerationInput {
  const { form } = ticket;
  const shared = sharedInput(ticket);
  return {
    ...shared,
    prompt: orNull(form.prompt),
    template: form.template,
    scenes: form.scenes,
    duration_seconds: form.seconds,
    voice_over: form.voice_over,
    captions: form.captions,
    maker: form.maker,
    own_track: ownTrack(ticket),
    others: showsShelf(form) ? othersOf(form, shared.product_id) : [],
  };
}

/** The input of a ticket for somebody who presents it. */
export function presenterInput(ticket: VideoTicket): AvatarVideoInput {
  const { form } = ticket;
  const script = orNull(form.script);
  return {
    ...sharedInput(ticket),
    avatar_id: form.presenter,
    voice_id: form.voice,
    script,
    // What is written by hand takes as long as it takes to say.
    duration_seconds: script === null ? form.seconds : null,
    ai_mark: form.ai_mark,
  };
}

function ownTrack({ files }: VideoTicket): TrackUpload | null {
  const track = files.find(({ role }) => role === 'track');
  return track ? upload<TrackUpload['content_type']>(track) : null;
}

/** What was chosen from the shelf, but not the product itself once more. */
function othersOf({ shelf }: Pick<VideoForm, 'shelf'>, productId: string | undefined): VideoGenerationInput['others'] {
  return (shelf?.products ?? [])
    .filter(({ product_id }) => product_id !== productId)
    .map(({ product_id, full_name, price, image }) => ({ product_id, full_name, price, image }));
}

/** The first thing that is wrong with each field; {} when the ticket can be sent. */
export function videoErrors(ticket: VideoTicket): VideoErrors {
  const own = ticket.form.sort === 'presenter' ? presenterErrors(ticket) : filmErrors(ticket);
  return { ...own, ...fileErrors(ticket.files) };
}

function filmErrors(ticket: VideoTicket): VideoErrors {
  const input = videoInput(ticket);
  const errors = { ...wordsErrors(input), ...errorsOf(videoGenerationInputSchema.safeParse(input).error) };
  const tooFew = productsProblem(input.template, 1 + input.others.length);
  const track = ticket.files.find(({ role, status }) => role === 'track' && status === 'failed');
  return {
    ...errors,
    ...(tooFew === null ? {} : { others: tooFew }),
    ...(track && { own_track: `${track.name} is not uploaded. Try it again or remove it.` }),
  };
}

function presenterErrors(ticket: VideoTicket): VideoErrors {
  const input = presenterInput(ticket);
  const tooLong = scriptProblem(input);
  return {
    ...(tooLong === null ? {} : { script: tooLong }),
    ...wordsErrors(input),
    ...errorsOf(avatarVideoInputSchema.safeParse(input).error),
  };
}

/** Words that no video can be set in. */
function wordsErrors(input: object): VideoErrors {
  const problem = wordsProblem(input);
  const field = VIDEO_FIELDS.find((name) => name === problem?.field);
  return problem ? { [field ?? 'others']: problem.message } : {};
}

function errorsOf(error: z.ZodError | undefined): VideoErrors {
  const errors: VideoErrors = {};
  for (const issue of error?.issues ?? []) {
    const field = VIDEO_FIELDS.find((name) => name === issue.path[0]);
    if (field) errors[field] ??= issue.message;
  }
  return errors;
}
