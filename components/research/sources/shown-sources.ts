import type { ResearchSummaryInput } from '@/lib/domain/kinds/research/research-summary-kind';
import type { Source, SourceKind } from '@/lib/domain/research/source';
import { isTerminal, type JobStatus } from '@/lib/domain/work/job-status';
import { shortAddress, type SourceState } from './source-words';

/** A source as a chip shows it: asked for, or read. */
export interface ShownSource {
  key: string;
  kind: SourceKind;
  title: string;
  url: string | null;
  state: SourceState;
  problem: string | null;
  /** null while it is only asked for. */
  read: Source | null;
}

type Asked = Pick<ShownSource, 'kind' | 'title' | 'url'>;

/** All that a job was asked to read, in the order in which it is read. */
function askedSources(
  { sources, competitors, notes, texts, files }: ResearchSummaryInput,
  ownPage: string | null,
): Asked[] {
  const page = (kind: SourceKind) => (url: string) => ({ kind, title: shortAddress(url), url });
  return [
    ...(ownPage === null ? [] : [page('own_page')(ownPage)]),
    ...sources.map(page('page')),
    ...competitors.map(page('competitor')),
    ...(notes === '' ? [] : [{ kind: 'notes' as const, title: 'Notes', url: null }]),
    ...texts.map(({ title }) => ({ kind: 'notes' as const, title, url: null })),
    ...files.map(({ name }) => ({ kind: 'reviews' as const, title: name, url: null })),
  ];
}

const isPasted = (kind: SourceKind) => kind === 'reviews' || kind === 'notes';

function isOf(asked: Asked, { kind, url, title }: Source): boolean {
  if (asked.url !== null) return url === asked.url || (kind === asked.kind && kind === 'own_page');
  return url === null && isPasted(kind) && title === asked.title;
}

/** What a research has read, and, while its job goes on or was stopped, what of the asked is still to come. */
export function shownSources(
  read: readonly Source[],
  job: { input: ResearchSummaryInput; status: JobStatus } | null,
  ownPage: string | null,
): ShownSource[] {
  const known = read.map((source): ShownSource => {
    const { id, kind, title, url, state, problem } = source;
    return { key: id, kind, title, url, state, problem, read: source };
  });
  if (!job || job.status === 'completed') return known;
  const state = isTerminal(job.status) ? 'stopped' : 'waiting';
  const missing = askedSources(job.input, ownPage).filter((asked) => !read.some((source) => isOf(asked, source)));
  // An address that has led elsewhere is read under another one: nothing is told twice.
  const most = Math.max(0, askedSources(job.input, ownPage).length - read.length);
  const waiting = missing.slice(missing.length - Math.min(most, missing.length));
  return [
    ...known,
    ...waiting.map((asked, index): ShownSource => ({
      ...asked,
      key: `asked ${index}`,
      state,
      problem: null,
      read: null,
    })),
  ];
}
