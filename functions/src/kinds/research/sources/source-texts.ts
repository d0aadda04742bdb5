import { posix } from 'node:path';
import { z } from 'zod';
import { priceSchema } from '../../../../../lib/domain/ads/product';
import { SOURCE_KINDS } from '../../../../../lib/domain/research/source';
import { languageSchema } from '../../../../../lib/domain/shared/language';
import { researchTextsFolder } from '../../../../../lib/domain/shared/paths';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { deleteFolder, pathsBelow, readObjectIfThere, writeObject } from '../../../storage/objects';

const reviewSchema = z.object({
  text: z.string(),
  title: z.string().nullable(),
  rating: z.number().nullable(),
  lang: languageSchema.nullable(),
});

const textSchema = z.object({
  id: z.string(),
  kind: z.enum(SOURCE_KINDS),
  url: z.string().nullable(),
  title: z.string(),
  fetchedAt: z.coerce.date(),
  language: languageSchema.nullable(),
  text: z.string(),
  reviews: z.array(reviewSchema),
  product: z
    .object({
      name: z.string().nullable(),
      price: priceSchema.nullable(),
      category: z.string().nullable(),
      features: z.array(z.string()),
    })
    .nullable(),
}) satisfies z.ZodType<SourceText>;

/** Whose texts: those that one job has read for a research. */
export interface TextsOf {
  user_id: string;
  job_id: string;
  brand_id: string;
  product_id: string;
  research_id: string;
}

const allTexts = ({ user_id, brand_id, product_id, research_id }: Omit<TextsOf, 'job_id'>) =>
  researchTextsFolder(user_id, brand_id, product_id, research_id);
const folderOf = (of: TextsOf) => posix.join(allTexts(of), of.job_id);

/** Keeps what was read of a source. Writing it again writes the same. */
export async function keepSourceText(of: TextsOf, source: SourceText): Promise<void> {
  const path = posix.join(folderOf(of), `${source.id}.json`);
  await writeObject(path, Buffer.from(JSON.stringify(source)), { contentType: 'application/json' });
}

/** Those of the sources that were kept, in this order. */
export async function keptSourceTexts(of: TextsOf, ids: readonly string[]): Promise<SourceText[]> {
  const kept = await Promise.all(ids.map((id) => readObjectIfThere(posix.join(folderOf(of), `${id}.json`))));
  return kept.flatMap((one) => (one === null ? [] : [textSchema.parse(JSON.parse(one.bytes.toString('utf8')))]));
}

/** Takes away what one job has read. */
export const deleteSourceTexts = (of: TextsOf): Promise<void> => deleteFolder(folderOf(of));

/** Takes away what earlier jobs have read, once nothing refers to it any more. */
export async function deleteOtherTexts(of: TextsOf): Promise<void> {
  const paths = await pathsBelow(allTexts(of));
  const jobs = new Set(paths.map((path) => path.slice(allTexts(of).length + 1).split('/')[0] ?? ''));
  for (const job_id of jobs) if (job_id !== '' && job_id !== of.job_id) await deleteSourceTexts({ ...of, job_id });
}
