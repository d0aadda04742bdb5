import { angleWord, plainWord, VERDICT_WORDS } from '../words/ad-words';
import { type Filter, type Sort, UPLOADED, type View } from './choice';

export const VIEW_NAMES: Record<View, string> = { table: 'Table', board: 'Board', charts: 'Charts' };

export const SORT_NAMES: Record<Sort, string> = {
  spend: 'Spend',
  roas: 'ROAS',
  ctr: 'CTR',
  hook_rate: 'Hook rate',
  hold_rate: 'Hold rate',
  date: 'Date',
};

export const FILTER_NAMES: Record<Filter, { name: string; all: string }> = {
  account: { name: 'Account', all: 'All accounts' },
  verdict: { name: 'Verdict', all: 'All verdicts' },
  format: { name: 'Format', all: 'All formats' },
  angle: { name: 'Angle', all: 'All angles' },
  tag: { name: 'Tag', all: 'All tags' },
};

/** A filter's value as people read it. */
export function valueName(filter: Filter, value: string): string {
  switch (filter) {
    case 'account':
      return value === UPLOADED ? 'Uploaded files' : value;
    case 'verdict':
      return Object.entries(VERDICT_WORDS).find(([verdict]) => verdict === value)?.[1].name ?? value;
    case 'format':
      return value.includes(':') ? value : plainWord(value);
    case 'angle':
      return angleWord(value);
    case 'tag':
      return value;
  }
}
