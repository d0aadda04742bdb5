import type { GraphInsight } from './graph-answers';

type Actions = GraphInsight['actions'];

/** One row for each ad, from rows of times that exclude each other, in the order in which the ads come first. */
export function joinedByAd(rows: readonly GraphInsight[]): GraphInsight[] {
  const byAd = new Map<string, GraphInsight>();
  for (const row of rows) {
    const known = byAd.get(row.ad_id);
    byAd.set(row.ad_id, known ? joined(known, row) : row);
  }
  return [...byAd.values()];
}

/** Who was reached in both times can't be told, so reach and frequency are left out. */
function joined(one: GraphInsight, other: GraphInsight): GraphInsight {
  const [spend, impressions, clicks] = (['spend', 'impressions', 'clicks'] as const).map((name) =>
    sum(one[name], other[name]),
  );
  return {
    ad_id: one.ad_id,
    ad_name: one.ad_name,
    date_start: one.date_start < other.date_start ? one.date_start : other.date_start,
    date_stop: one.date_stop > other.date_stop ? one.date_stop : other.date_stop,
    ...{ spend, impressions, clicks },
    ...{ ctr: by(clicks, impressions, 100), cpc: by(spend, clicks), cpm: by(spend, impressions, 1000) },
    ...Object.fromEntries(SUMMED.map((name) => [name, sumOfActions(one[name], other[name])])),
  };
}

const SUMMED = [
  ...(['actions', 'action_values', 'video_play_actions', 'video_thruplay_watched_actions'] as const),
  ...(['video_p25_watched_actions', 'video_p50_watched_actions'] as const),
  ...(['video_p75_watched_actions', 'video_p100_watched_actions'] as const),
] as const;

function sum(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  // Cents, not what binary fractions make of them.
  return String(Math.round((Number(one) + Number(other)) * 1e6) / 1e6);
}

function by(what: string | undefined, all: string | undefined, times = 1): string | undefined {
  const rate = what === undefined || all === undefined ? Number.NaN : (times * Number(what)) / Number(all);
  return Number.isFinite(rate) ? String(rate) : undefined;
}

function sumOfActions(one: Actions, other: Actions): Actions {
  if (!one || !other) return one ?? other;
  const types = new Set([...one, ...other].map(({ action_type }) => action_type));
  const valueIn = (list: NonNullable<Actions>, type: string) =>
    list.find(({ action_type }) => action_type === type)?.value;
  return [...types].map((type) => ({
    action_type: type,
    value: sum(valueIn(one, type), valueIn(other, type)) ?? '0',
  }));
}
