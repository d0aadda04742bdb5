import { z } from 'zod';
import { MAX_UPLOAD_BYTES } from '../../shared/upload';

export const MAX_RESEARCH_FILES = 5;

/** File name endings of what customers have said by media type, in the order in which they are offered. */
export const RESEARCH_FILE_TYPES = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'text/plain': 'txt',
} as const;
export type ResearchFileType = keyof typeof RESEARCH_FILE_TYPES;

/** A file of reviews, interviews or mails among a person's uploads. */
export const researchUploadSchema = z.strictObject({
  /** Storage path, `users/<uid>/uploads/<upload id>/<12 letters or digits>.<ending>`. */
  path: z.string().max(200),
  /** The person's own file name: shown in messages, never used as a path. */
  name: z.string().min(1).max(200),
  size: z.int().min(1).max(MAX_UPLOAD_BYTES),
  content_type: z.enum(Object.keys(RESEARCH_FILE_TYPES) as [ResearchFileType, ...ResearchFileType[]]),
});
export type ResearchUpload = z.infer<typeof researchUploadSchema>;
