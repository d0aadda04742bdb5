import { z } from 'zod';
import { posix } from 'node:path';
import { productFacts } from '../../../../lib/domain/ads/product';
import { preparedFolder } from '../../../../lib/domain/shared/paths';
import { keepText, keptText } from '../page-reading/packed-text';
import type { FeedJob } from './feed-state';

/** So many products are kept in one go. */
export const CHUNK = 25;

const { images: _images, ...facts } = productFacts;

const rowSchema = z.object({
  line: z.int(),
  product: z.object({ full_name: z.string(), description: z.string().nullable(), ...facts }),
  /** Of which it is; not asked where all products go to one that is known. */
  brand: z.object({ name: z.string(), website: z.string().nullable(), language: z.string().nullable() }),
  imageUrls: z.array(z.string()),
});
export type RowToKeep = z.infer<typeof rowSchema>;

const chunkSchema = z.object({
  /** The brand that all products go to. */
  brandId: z.string().nullable(),
  rows: z.array(rowSchema),
});
export type Chunk = z.infer<typeof chunkSchema>;

const nameOf = (number: number) => `feed-${number}`;

/** Keeps a chunk of a feed until the job is deleted: a part's document has no room for it. Doing it again writes the same. */
export async function keepChunk(job: FeedJob, number: number, chunk: Chunk): Promise<void> {
  await keepText(job, nameOf(number), JSON.stringify(chunk));
}

export async function keptChunk({ id, user_id }: FeedJob, number: number): Promise<Chunk> {
  const path = posix.join(preparedFolder(user_id, id), `${nameOf(number)}.br`);
  return chunkSchema.parse(JSON.parse(await keptText(path)));
}
