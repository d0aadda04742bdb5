import { z } from 'zod';
import { lenientList } from './lenient-list';

/** More than anybody could look at. */
const MOST = 100;

const urlSchema = z.object({ retrievedUrl: z.string(), urlRetrievalStatus: z.string() });
const webSchema = z.object({ uri: z.string(), title: z.string().nullish() });

/** As the wire has them; one that can't be read is left out. */
const answerSchema = z.object({
  candidates: z
    .array(
      z.object({
        groundingMetadata: z
          .object({
            groundingChunks: lenientList(z.object({ web: webSchema }), MOST),
            webSearchQueries: lenientList(z.string(), MOST),
          })
          .nullish()
          .catch(null),
        urlContextMetadata: z
          .object({ urlMetadata: lenientList(urlSchema, MOST) })
          .nullish()
          .catch(null),
      }),
    )
    .catch([]),
});

/** An address that a model has read, by its own account. */
export interface Citation {
  url: string;
  title: string;
}

/** What a model's tools have done for an answer. */
export interface Citations {
  /** Pages that it names as what it stands on, each once. */
  pages: Citation[];
  /** Addresses that it was given and could not read. */
  unread: string[];
  /** How often it has searched. */
  searches: number;
}

export const NO_CITATIONS: Citations = { pages: [], unread: [], searches: 0 };

/** The citations in an answer of `generateContent`; none where it has none. */
export function readCitations(answer: unknown): Citations {
  const [candidate] = answerSchema.safeParse(answer).data?.candidates ?? [];
  if (!candidate) return NO_CITATIONS;
  const { groundingMetadata: grounding, urlContextMetadata: context } = candidate;
  const found = (grounding?.groundingChunks ?? []).map(({ web }) => ({ url: web.uri, title: web.title ?? '' }));
  const fetched = context?.urlMetadata ?? [];
  const isRead = ({ urlRetrievalStatus: status }: (typeof fetched)[number]) =>
    status === 'URL_RETRIEVAL_STATUS_SUCCESS';
  const pages = [...found, ...fetched.filter(isRead).map(({ retrievedUrl: url }) => ({ url, title: '' }))];
  return {
    pages: pages.filter(({ url }, index) => isWeb(url) && pages.findIndex((one) => one.url === url) === index),
    unread: fetched.filter((one) => !isRead(one)).map(({ retrievedUrl }) => retrievedUrl),
    searches: grounding?.webSearchQueries.length ?? 0,
  };
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
