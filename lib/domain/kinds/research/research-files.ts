import type { z } from 'zod';
import { uploadSchema } from '../../shared/upload';

export const MAX_RESEARCH_FILES = 5;

/** File name endings of what customers have said by media type, in the order in which they are offered. */
export const RESEARCH_FILE_TYPES = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'text/plain': 'txt',
} as const;
export type ResearchFileType = keyof typeof RESEARCH_FILE_TYPES;

/** A file of reviews, interviews or mails among a person's uploads. */
export const researchUploadSchema = uploadSchema(RESEARCH_FILE_TYPES);
export type ResearchUpload = z.infer<typeof researchUploadSchema>;
