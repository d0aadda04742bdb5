import { type AdAnalysis, type Verdict, VERDICTS } from '@/lib/domain/insights/ad-analysis';

export const VIEWS = ['table', 'board', 'charts'] as const;
export type View = (typeof VIEWS)[number];

/** By what ads can be put in order; dates are when the ad was made, or else when it was read. */
export const SORTS = ['spend', 'roas', 'ctr', 'hook_rate', 'hold_rate', 'date'] as const;
export type Sort = (typeof SORTS)[number];

/** Which ads are shown and how: all of it stands in the address, so that a reload, a bookmark or a colleague sees the same. */
export interface Choice {
  view: View;
  sort: Sort;
  /** Whether the least comes first. */
  up: boolean;
  /** What is looked for; empty where nothing is. */
  q: string;
  account: string | null;
  verdict: Verdict | null;
  /** `video` or `image`, or a shape: `9:16`. */
  format: string | null;
  angle: string | null;
  tag: string | null;
}

export const FIRST_CHOICE: Choice = {
  view: 'table',
  sort: 'spend',
  up: false,
  q: '',
  account: null,
  verdict: null,
  format: null,
  angle: null,
  tag: null,
};

export const FILTERS = ['account', 'verdict', 'format', 'angle', 'tag'] as const;
export type Filter = (typeof FILTERS)[number];

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((one) => one === text) ?? null;

/** What an address says; whatever it can't mean is as if it said nothing. */
export function readChoice(address: { get(name: string): string | null }): Choice {
  const text = (name: string) => address.get(name)?.slice(0, 200) || null;
  return {
    view: oneOf(VIEWS, address.get('view')) ?? FIRST_CHOICE.view,
    sort: oneOf(SORTS, address.get('sort')) ?? FIRST_CHOICE.sort,
    up: address.get('order') === 'up',
    q: text('q') ?? '',
    account: text('account'),
    verdict: oneOf(VERDICTS, address.get('verdict')),
    format: text('format'),
    angle: text('angle'),
    tag: text('tag'),
  };
}

/** What stands after the address’s `?`; what is as at first is left out. */
export function choiceText({ up, ...choice }: Choice): string {
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) {
    if (value !== null && value !== FIRST_CHOICE[name as keyof typeof choice]) said.set(name, value);
  }
  if (up) said.set('order', 'up');
  return said.toString();
}

const VALUES: Record<Filter, (ad: AdAnalysis) => readonly (string | null)[]> = {
  account: ({ account_id }) => [account_id ?? UPLOADED],
  verdict: ({ verdict }) => [verdict],
  format: ({ creative_type, format }) => [creative_type, format],
  angle: ({ angle }) => [angle],
  tag: ({ tags }) => tags,
};

/** Stands for the account of ads that came as files. */
export const UPLOADED = 'uploaded';

/** What an ad is by one of the filters. */
export function valuesOf(ad: AdAnalysis, filter: Filter): string[] {
  return VALUES[filter](ad).filter((value) => value !== null);
}

/** What there is to choose from, with how many ads have it; those that most have come first. */
export function offeredBy(ads: readonly AdAnalysis[], filter: Filter): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const ad of ads)
    for (const value of new Set(valuesOf(ad, filter))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function textOf({ ad_id, ad_name, copy, hook, offer, tags, transcript }: AdAnalysis): string {
  const said = transcript?.segments.map(({ text }) => text) ?? [];
  const words = [
    ad_id,
    ad_name,
    copy.primary_text,
    copy.headline,
    copy.description,
    hook?.text,
    offer,
    ...tags,
    ...said,
  ];
  return words.filter(Boolean).join('\n').toLowerCase();
}

const dateOf = ({ created_time, analyzed_at }: AdAnalysis) => (created_time ?? analyzed_at).getTime();

function sortValue(ad: AdAnalysis, sort: Sort): number | null {
  return sort === 'date' ? dateOf(ad) : ad.metrics[sort];
}

/** The ads that are looked for, in the order that is asked for; those of which the figure is not known come last. */
export function chosenAds(ads: readonly AdAnalysis[], choice: Choice): AdAnalysis[] {
  const { sort, up, q } = choice;
  const wanted = q.toLowerCase().split(/\s+/).filter(Boolean);
  const set = FILTERS.flatMap((filter) => (choice[filter] === null ? [] : [[filter, choice[filter]] as const]));
  const found = ads.filter((ad) => {
    if (!set.every(([filter, value]) => valuesOf(ad, filter).includes(value))) return false;
    if (wanted.length === 0) return true;
    const text = textOf(ad);
    return wanted.every((word) => text.includes(word));
  });
  return found.toSorted((one, other) => {
    const [a, b] = [sortValue(one, sort), sortValue(other, sort)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || (one.ad_id < other.ad_id ? -1 : 1);
    return (up ? a - b : b - a) || (one.ad_id < other.ad_id ? -1 : 1);
  });
}
