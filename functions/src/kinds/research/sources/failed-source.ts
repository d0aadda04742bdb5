import type { Source } from '../../../../../lib/domain/research/source';
import type { ListedSource } from './list-sources';

/** A source that could not be read, and why: a sentence. */
export function failedSource(listed: ListedSource, { at, problem }: { at: Date; problem: string }): Source {
  const named =
    'url' in listed ? { url: listed.url, title: hostOf(listed.url) } : { url: null, title: listed.file.name };
  return {
    ...{ id: listed.id, kind: listed.kind, ...named },
    ...{ fetched_at: at, lang: null, characters: 0, rows: null, state: 'failed', problem },
  };
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url);
