import { z } from 'zod';

/** Which page of a list an answer has. */
export const pageMetadataSchema = z.object({
  current_page: z.int().min(1),
  page_size: z.int().min(1),
  first_page: z.literal(1),
  last_page: z.int().min(1),
  total_records: z.int().min(0),
  next_cursor: z
    .string()
    .nullable()
    .optional()
    .describe('Of requests with a `cursor`: that of the next page; null after the last.'),
});
export type PageMetadata = z.infer<typeof pageMetadataSchema>;

/** `next` is for who goes from one cursor to the next. */
export function pageMetadata(
  total: number,
  { page, size }: { page: number; size: number },
  next?: string | null,
): PageMetadata {
  return {
    current_page: page,
    page_size: size,
    first_page: 1,
    last_page: Math.max(1, Math.ceil(total / size)),
    total_records: total,
    ...(next === undefined ? {} : { next_cursor: next }),
  };
}
