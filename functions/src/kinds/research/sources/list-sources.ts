import { z } from 'zod';
import { researchUploadSchema } from '../../../../../lib/domain/kinds/research/research-files';
import type { ResearchSummaryInput } from '../../../../../lib/domain/kinds/research/research-summary-kind';
import { sourceId, sourceIdSchema } from '../../../../../lib/domain/research/source';

const pageSchema = z.object({
  id: sourceIdSchema,
  kind: z.enum(['own_page', 'page', 'competitor']),
  url: z.string(),
});
const fileSchema = z.object({ id: sourceIdSchema, kind: z.literal('reviews'), file: researchUploadSchema });

/** What a part reads: a page, or a file. */
export const listedSourceSchema = z.union([pageSchema, fileSchema]);
export type ListedSource = z.infer<typeof listedSourceSchema>;
export type ListedPage = z.infer<typeof pageSchema>;

/** A text that was pasted. */
export interface PastedSource {
  id: string;
  kind: 'notes';
  title: string;
  text: string;
}

/**
 * All sources of a research with their ids: the product's own page, further pages, competitors, what was pasted, and
 * files. A page that is given twice is read once. Pure, so that every try gives the same ids.
 */
export function listSources(
  { sources, competitors, notes, texts, files }: ResearchSummaryInput,
  ownPage: string | null,
): { listed: ListedSource[]; pasted: PastedSource[] } {
  const seen = new Set<string>();
  const isNew = (url: string) => {
    const plain = plainAddress(url);
    if (seen.has(plain)) return false;
    seen.add(plain);
    return true;
  };
  let number = 0;
  const next = () => sourceId((number += 1));
  const pages = [
    ...(ownPage === null ? [] : [{ kind: 'own_page' as const, url: ownPage }]),
    ...sources.map((url) => ({ kind: 'page' as const, url })),
    ...competitors.map((url) => ({ kind: 'competitor' as const, url })),
  ]
    .filter(({ url }) => isNew(url))
    .map((page) => ({ id: next(), ...page }));
  const given = [...(notes.trim() === '' ? [] : [{ title: 'Pasted', text: notes }]), ...texts];
  const pasted = given.map((one) => ({ id: next(), kind: 'notes' as const, ...one }));
  const uploads = files.map((file) => ({ id: next(), kind: 'reviews' as const, file }));
  return { listed: [...pages, ...uploads], pasted };
}

/** The same for addresses of one page: the place on it, and a slash at the end, make no other. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}
