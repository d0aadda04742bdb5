import { z } from 'zod';
import { MAX_UPLOAD_BYTES } from '../../shared/upload';

/** File name endings of feeds by media type, in the order in which they are offered. */
export const FEED_TYPES = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/xml': 'xml',
  'text/plain': 'txt',
} as const;
export type FeedType = keyof typeof FEED_TYPES;

export const FEED_FILE_PATTERN = /^[a-z0-9]{12}\.(csv|tsv|xml|txt)$/;

/** A file of products among a person's uploads. */
export const feedUploadSchema = z.strictObject({
  /** Storage path, `users/<uid>/uploads/<upload id>/<file>`. */
  path: z.string().max(200),
  /** The person's own file name: shown in messages, never used as a path. */
  name: z.string().min(1).max(200),
  size: z.int().min(1).max(MAX_UPLOAD_BYTES),
  content_type: z.enum(Object.keys(FEED_TYPES) as [FeedType, ...FeedType[]]),
});
export type FeedUpload = z.infer<typeof feedUploadSchema>;
