import { z } from 'zod';
import { newJobOf } from '../../../domain/jobs/new-job';
import { backgroundIdSchema, modelIdSchema } from '../../../domain/kinds/image/catalogue/choose';
import { isWithinLength } from '../../../domain/shared/graphemes';
import { wordsProblem } from '../../../domain/shared/words-problem';
import { type ImageInput, missingFor, PROMPT_LIMIT } from '../../../domain/kinds/image/image-kind';
import { IMAGE_KIND_IDS, IMAGE_KINDS, type ImageKindId } from '../../../domain/kinds/image/registry';
import { type AspectRatio, aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { newNumericJobId } from '../../../domain/shared/random-id';
import { uploadsOf } from '../core/product-form';
import type { Ticket, TicketKind } from '../core/ticket';

/** The kinds that a person chooses from; the one without a flag is for clients that don't choose. */
export const OFFERED_KINDS = IMAGE_KIND_IDS.filter((kind) => IMAGE_KINDS[kind].flag !== null);

export interface ImageForm {
  kind: ImageKindId;
  prompt: string;
  modelId: number | null;
  backgroundId: number | null;
  ratio: AspectRatio;
}

const EMPTY_FORM: ImageForm = { kind: 'flatlay', prompt: '', modelId: null, backgroundId: null, ratio: '1:1' };

const formSchema = z.object({
  kind: z.enum(IMAGE_KIND_IDS),
  prompt: z.string(),
  modelId: modelIdSchema.nullable().catch(null),
  backgroundId: backgroundIdSchema.nullable().catch(null),
  ratio: aspectRatioSchema,
});

export type ImageTicket = Ticket<ImageForm>;

/** The ticket of one image. */
export const IMAGE_TICKET: TicketKind<ImageForm> = {
  key: 'adforge.image-draft.v1',
  emptyForm: EMPTY_FORM,
  form: formSchema,
  fromBefore: withForm,
  newJobId: newNumericJobId,
  newJob: (ticket, uid, now) =>
    newJobOf(IMAGE_KINDS[ticket.form.kind].pictures, ticket.form.kind, uid, imageInput(ticket), now),
  goesOn: true,
  whileSent: 'The image is just being sent. Add the photo again in a moment.',
};

/** The fields of the form once stood beside all others, and nobody noted when a ticket was sent or that the server has it. */
function withForm(stored: unknown): unknown {
  const { data: form } = formSchema.safeParse(stored);
  return form && typeof stored === 'object' ? { requestedAt: null, confirmed: false, ...stored, form } : stored;
}

/** What the kind makes use of goes along; what another kind was given stays in the ticket. */
export function imageInput({ form, files, uploadId }: ImageTicket): ImageInput {
  const { kind, prompt, modelId, backgroundId, ratio } = form;
  const { uses } = IMAGE_KINDS[kind];
  return {
    prompt: prompt.trim(),
    aspect_ratio: ratio,
    model_id: uses.includes('model') ? modelId : null,
    background_id: uses.includes('background') ? backgroundId : null,
    upload_id: uploadId,
    product_images: uploadsOf(files).product_images,
  };
}

/** What keeps an image from being made, in words for the person; null when nothing does. */
export function imageProblem({ form, files }: Pick<ImageTicket, 'form' | 'files'>): string | null {
  const { kind, prompt } = form;
  const missing = missingFor(IMAGE_KINDS[kind], { prompt, photos: files.length });
  if (missing !== null) return missing;
  const garbled = wordsProblem({ prompt });
  if (garbled) return garbled.message;
  if (!isWithinLength(prompt.trim(), PROMPT_LIMIT)) return `Keep the prompt to ${PROMPT_LIMIT} characters.`;
  const failed = files.find(({ status }) => status === 'failed');
  return failed ? `${failed.name} is not uploaded. Try it again or remove it.` : null;
}
