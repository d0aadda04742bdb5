import { z } from 'zod';
import { aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import type { BulkDynamicTicket } from '../../../domain/kinds/ads/bulk-dynamic';
import { jobIdSchema } from '../../../domain/work/job-id';
import { languageSchema } from '../../../domain/shared/language';
import { newJobId, newUploadId } from '../../../domain/shared/random-id';
import { uploadIdSchema } from '../../../domain/shared/upload';

export const EMPTY_FORM: BulkDynamicTicket = {
  brand_name: '',
  product_full_name: '',
  product_description: '',
  primary_color_hex: '#1d63f0',
  secondary_color_hex: '#ffb020',
  count: 6,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
};

/** Looser than the form of a job: what is half typed must survive a reload. */
const draftFormSchema = z.object({
  brand_name: z.string().catch(EMPTY_FORM.brand_name),
  product_full_name: z.string().catch(EMPTY_FORM.product_full_name),
  product_description: z.string().catch(EMPTY_FORM.product_description),
  primary_color_hex: z.string().catch(EMPTY_FORM.primary_color_hex),
  secondary_color_hex: z.string().catch(EMPTY_FORM.secondary_color_hex),
  count: z.number().catch(EMPTY_FORM.count),
  aspect_ratio: aspectRatioSchema.catch(EMPTY_FORM.aspect_ratio),
  lang: languageSchema.nullable().catch(EMPTY_FORM.lang),
  enable_kie_refinement: z.boolean().catch(EMPTY_FORM.enable_kie_refinement),
  draft_first: z.boolean().catch(EMPTY_FORM.draft_first),
});

export const draftFileSchema = z.object({
  id: z.string().min(1),
  role: z.enum(['photo', 'logo']),
  name: z.string(),
  size: z.number(),
  contentType: z.string(),
  /** Where it stands in Storage, once it is there. */
  path: z.string().nullable(),
  status: z.enum(['waiting', 'uploading', 'done', 'failed']),
  /** 0…1 */
  progress: z.number(),
  /** For the person, with what to do. */
  error: z.string().nullable(),
});
export type DraftFile = z.infer<typeof draftFileSchema>;
export type FileRole = DraftFile['role'];

const draftSchema = z.object({
  /** The id that the job will have: chosen before anything is sent, so that sending twice makes one job. */
  jobId: jobIdSchema,
  uploadId: uploadIdSchema,
  form: draftFormSchema,
  files: z.array(draftFileSchema),
  submitRequested: z.boolean(),
  /** When it was, in milliseconds; the time that the job shows until the server has given it its own. */
  requestedAt: z.number().nullable(),
  /** The job's document was handed to Firestore, in this page or an earlier one; the server may not have it yet. */
  submitted: z.boolean(),
  /** The server has the job. */
  confirmed: z.boolean(),
  submitError: z.string().nullable(),
  /** The job that the person watches: of this draft, or of the one before. */
  currentJobId: jobIdSchema.nullable(),
  /** Jobs whose cancelling the server has not confirmed yet. */
  cancelling: z.array(jobIdSchema),
  /** Whose draft it is; null before there is any account. */
  owner: z.object({ uid: z.string(), named: z.boolean() }).nullable(),
});
export type Draft = z.infer<typeof draftSchema>;

export function freshDraft(kept: Partial<Draft> = {}): Draft {
  return {
    jobId: newJobId(),
    uploadId: newUploadId(),
    form: EMPTY_FORM,
    files: [],
    submitRequested: false,
    requestedAt: null,
    submitted: false,
    confirmed: false,
    submitError: null,
    currentJobId: null,
    cancelling: [],
    owner: null,
    ...kept,
  };
}

/** What a stored text holds; null for anything that isn't a draft. */
export function parseDraft(stored: string | null): Draft | null {
  if (stored === null) return null;
  try {
    return draftSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

export function withFile(draft: Draft, id: string, change: Partial<DraftFile>): Draft {
  if (!draft.files.some((file) => file.id === id)) return draft;
  return { ...draft, files: draft.files.map((file) => (file.id === id ? { ...file, ...change } : file)) };
}
