import { z } from 'zod';
import { aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { backgroundIdSchema, modelIdSchema } from '../../../domain/kinds/image/catalogue/choose';
import { type ImageInput, missingFor, PROMPT_LIMIT } from '../../../domain/kinds/image/image-kind';
import { IMAGE_KIND_IDS, IMAGE_KINDS } from '../../../domain/kinds/image/registry';
import { jobIdSchema } from '../../../domain/work/job-id';
import { newNumericJobId, newUploadId } from '../../../domain/shared/random-id';
import { type PhotoUpload, uploadIdSchema } from '../../../domain/shared/upload';
import { draftFileSchema } from '../ads/draft';

/** The kinds that a person chooses from; the one without a flag is for clients that don't choose. */
export const OFFERED_KINDS = IMAGE_KIND_IDS.filter((kind) => IMAGE_KINDS[kind].flag !== null);

const imageDraftSchema = z.object({
  /** The id that the job will have: chosen before anything is sent, so that sending twice makes one job. */
  jobId: jobIdSchema,
  uploadId: uploadIdSchema,
  kind: z.enum(IMAGE_KIND_IDS),
  prompt: z.string(),
  modelId: modelIdSchema.nullable().catch(null),
  backgroundId: backgroundIdSchema.nullable().catch(null),
  ratio: aspectRatioSchema,
  files: z.array(draftFileSchema),
  submitRequested: z.boolean(),
  /** The job's document was handed to Firestore, in this page or an earlier one. */
  submitted: z.boolean(),
  submitError: z.string().nullable(),
  /** The job that the person watches. */
  currentJobId: jobIdSchema.nullable(),
  owner: z.object({ uid: z.string(), named: z.boolean() }).nullable(),
});
export type ImageDraft = z.infer<typeof imageDraftSchema>;

export function freshImageDraft(kept: Partial<ImageDraft> = {}): ImageDraft {
  return {
    jobId: newNumericJobId(),
    uploadId: newUploadId(),
    kind: 'flatlay',
    prompt: '',
    modelId: null,
    backgroundId: null,
    ratio: '1:1',
    files: [],
    submitRequested: false,
    submitted: false,
    submitError: null,
    currentJobId: null,
    owner: null,
    ...kept,
  };
}

/** What a stored text holds; null for anything that isn't such a draft. */
export function parseImageDraft(stored: string | null): ImageDraft | null {
  if (stored === null) return null;
  try {
    return imageDraftSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

/** What the kind makes use of goes along; what another kind was given stays in the draft. */
export function imageInput({ kind, prompt, modelId, backgroundId, ratio, files, uploadId }: ImageDraft): ImageInput {
  const { uses } = IMAGE_KINDS[kind];
  return {
    prompt: prompt.trim(),
    aspect_ratio: ratio,
    model_id: uses.includes('model') ? modelId : null,
    background_id: uses.includes('background') ? backgroundId : null,
    upload_id: uploadId,
    product_images: files.map(({ path, name, size, contentType }) => ({
      path: path ?? '',
      name,
      size,
      content_type: contentType as PhotoUpload['content_type'],
    })),
  };
}

/** What keeps an image from being made, in words for the person; null when nothing does. */
export function imageProblem({ kind, prompt, files }: Pick<ImageDraft, 'kind' | 'prompt' | 'files'>): string | null {
  const missing = missingFor(IMAGE_KINDS[kind], { prompt, photos: files.length });
  if (missing !== null) return missing;
  if (prompt.trim().length > PROMPT_LIMIT) return `Keep the prompt to ${PROMPT_LIMIT} characters.`;
  const failed = files.find(({ status }) => status === 'failed');
  return failed ? `${failed.name} is not uploaded. Try it again or remove it.` : null;
}

/** The next image, from the same words and photos; the job of this one stays in view. */
export function nextImage(draft: ImageDraft): ImageDraft {
  const { jobId: currentJobId, ...kept } = draft;
  return freshImageDraft({
    ...kept,
    jobId: newNumericJobId(),
    currentJobId,
    submitRequested: false,
    submitted: false,
    submitError: null,
  });
}

/** The drafts of two people never meet; what a guest has begun goes along into their account. */
export function afterAccount(draft: ImageDraft, user: { uid: string; isAnonymous: boolean } | null): ImageDraft {
  const { owner } = draft;
  if (!user) return owner?.named ? freshImageDraft() : draft;
  const next = { uid: user.uid, named: !user.isAnonymous };
  if (owner?.uid === next.uid && owner.named === next.named) return draft;
  if (owner && owner.uid !== next.uid) {
    if (owner.named) return freshImageDraft({ owner: next });
    return { ...nextImage(draft), currentJobId: null, owner: next };
  }
  return { ...draft, owner: next };
}
