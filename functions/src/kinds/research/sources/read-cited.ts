import { MAX_SOURCES, type Source, sourceId } from '../../../../../lib/domain/research/source';
import type { Citation, Citations } from '../../../providers/gemini/read-citations';
import { sourceOf } from '../../../research-reading/reading/source-text';
import { PageError } from '../../../web-pages/fetch/page-error';
import { noteSources, textsOf } from '../document/research-document';
import type { ResearchState, ResearchWork } from '../research-state';
import { failedSource } from './failed-source';
import { type ListedPage, plainAddress } from './list-sources';
import { readPage } from './read-page';
import { keepSourceText } from './source-texts';

/** Pages that a model names are read here too, so many of them, so that what it says of them can be looked up. */
const MOST_READ = 5;
/** More of them are not even looked at. */
const MOST_KEPT = 20;

/** What of an answer's citations is kept with it. */
export function citedIn({ pages }: Citations): Pick<ResearchState, 'cited'> {
  return { cited: pages.slice(0, MOST_KEPT).map(({ url, title }) => ({ url, title: title.slice(0, 200) })) };
}

/**
 * Reads the pages that the model names beside what it was given, one after the other, each kept as it comes. One that
 * can't be read stays among the sources, and proves nothing.
 */
export async function readCited(work: ResearchWork, before: ResearchState): Promise<ResearchState> {
  let state = before;
  for (const citation of before.cited) {
    const isFull = state.sources.length - state.given >= MOST_READ || state.sources.length >= MAX_SOURCES;
    if (isFull || isKnown(citation.url, state.sources)) continue;
    await work.announce({ detail: `Reading ${hostOf(citation)}` });
    const source = await readOne(work, citation, sourceId(state.sources.length + 1));
    work.signal.throwIfAborted();
    // Searches name pages by addresses that lead on to them.
    if (source.url !== null && isKnown(source.url, state.sources)) continue;
    state = { ...state, sources: [...state.sources, source] };
    await work.save(state);
  }
  if (state !== before) await noteSources(work.job, state.sources);
  return state;
}

async function readOne({ job, signal }: ResearchWork, citation: Citation, id: string): Promise<Source> {
  const listed: ListedPage = { id, kind: 'competitor', url: citation.url };
  try {
    const text = await readPage(job.id, listed, signal);
    const source = sourceOf(text, null);
    if (source.state === 'read') await keepSourceText(textsOf(job), text);
    return source;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PageError)) throw error;
    const problem = `The model names this page. ${error.message}`;
    return { ...failedSource(listed, { at: job.created_at, problem }), title: hostOf(citation) };
  }
}

const isKnown = (url: string, sources: readonly Source[]) =>
  sources.some((source) => source.url !== null && plainAddress(source.url) === plainAddress(url));

const hostOf = ({ url, title }: Citation) => title || new URL(url).hostname;
