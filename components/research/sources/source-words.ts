import type { Source, SourceKind } from '@/lib/domain/research/source';

/** What a source is, for people. */
export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  own_page: 'Its own page',
  competitor: 'Competitor',
  page: 'Page',
  reviews: 'Reviews',
  notes: 'Notes',
};

/** How far a source is; `waiting` and `stopped` are those that the job has not come to. */
export type SourceState = Source['state'] | 'waiting' | 'stopped';

export const SOURCE_STATE_WORDS: Record<SourceState, string> = {
  waiting: 'Waiting',
  stopped: 'Not read',
  read: 'Read',
  failed: 'Could not be read',
  empty: 'Nothing in it',
};

/** An address as people say it: without its scheme, and of a longer path the end. */
export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '');
  return [hostname.replace(/^www\./, ''), ...(parts.length > 1 ? ['…'] : []), ...parts.slice(-1)].join('/');
}

/** What a source has, in a few words: `120 reviews`, `4,200 characters`. */
export function amountText({ rows, characters }: Pick<Source, 'rows' | 'characters'>): string | null {
  if (rows !== null) return rows === 1 ? '1 review' : `${rows.toLocaleString('en')} reviews`;
  return characters > 0 ? `${characters.toLocaleString('en')} characters` : null;
}
