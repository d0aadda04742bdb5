import { z } from 'zod';

/** A file that was chosen for a ticket. */
export const ticketFileSchema = z.object({
  id: z.string().min(1),
  role: z.enum(['photo', 'logo', 'feed', 'media', 'subtitles', 'report', 'customers', 'track']),
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
  /** True for one that can’t be used: trying again would find the same. */
  isRefused: z.boolean().optional(),
  /** What the person may want to know of one that can be used. */
  hint: z.string().nullish(),
  /** A job that was handed over may name what stands at `path`: that is deleted with the job, never from here. */
  sent: z.boolean().default(true),
  /** Where one can be looked at that was found on a page; any other lies in this browser. */
  url: z.string().optional(),
  /** Of a photo: where the mask stands in Storage by which the person has cut the product out. */
  cutout: z.string().optional(),
  /** Where that mask can be looked at which came with its photo; one that was made here lies in this browser. */
  cutoutUrl: z.string().optional(),
});
export type TicketFile = z.infer<typeof ticketFileSchema>;
export type FileRole = TicketFile['role'];

/** Under which the browser keeps the mask that stands at this path in Storage. */
export const cutoutBlobId = (path: string) => `cutout ${path}`;

/** The id of a file that a brand or product keeps at this path. */
export const keptFileId = (path: string) => `kept ${path}`;

/** What a file becomes that has to be uploaded anew. */
export const NOT_UPLOADED = { status: 'waiting', path: null, progress: 0, error: null, sent: false } as const;
