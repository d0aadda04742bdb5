import type { SimAd, Story } from './sim-ads';

const DAY_MS = 86_400_000;

interface Rates {
  /** Per day, in the account's currency. */
  budget: number;
  ctr: number;
  /** Purchases by clicks. */
  buys: number;
  hook: number;
  hold: number;
}

const RATES: Record<Story, Rates> = {
  winner: { budget: 64, ctr: 0.026, buys: 0.052, hook: 0.41, hold: 0.44 },
  promising: { budget: 14, ctr: 0.021, buys: 0.041, hook: 0.36, hold: 0.33 },
  average: { budget: 26, ctr: 0.012, buys: 0.026, hook: 0.26, hold: 0.24 },
  tired: { budget: 48, ctr: 0.023, buys: 0.036, hook: 0.34, hold: 0.31 },
  loser: { budget: 33, ctr: 0.005, buys: 0.004, hook: 0.14, hold: 0.11 },
  too_early: { budget: 2.4, ctr: 0.011, buys: 0.02, hook: 0.27, hold: 0.25 },
  undelivered: { budget: 0, ctr: 0, buys: 0, hook: 0, hold: 0 },
};
/** What a purchase is worth on average. */
const BASKET = 34;

/** Counts of one ad in one day. */
interface Day {
  spend: number;
  impressions: number;
  clicks: number;
  purchases: number;
  value: number;
  plays3s: number;
  hold: number;
}

/**
 * The rows of an ad, as the Graph API writes them: one of the whole range, or one of each day; none where it was not
 * shown. The same ad has the same figures whenever it is asked.
 * @param since days as `YYYY-MM-DD`, both included
 */
export function insightRows(
  ad: SimAd,
  range: { since: string; until: string; daily: boolean; now: Date },
): Record<string, unknown>[] {
  const days = datesOf(range.since, range.until).flatMap((date) => {
    const day = dayOf(ad, date, range.now);
    return day ? [{ date, day }] : [];
  });
  if (range.daily) return days.map(({ date, day }) => rowOf(ad, [day], date, date, frequencyOf(ad, 1)));
  if (days.length === 0) return [];
  const all = days.map(({ day }) => day);
  return [rowOf(ad, all, range.since, range.until, frequencyOf(ad, days.length))];
}

function datesOf(since: string, until: string): string[] {
  const [first, last] = [Date.parse(since), Date.parse(until)];
  const count = Math.max(0, Math.round((last - first) / DAY_MS) + 1);
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}

function dayOf(ad: SimAd, date: string, now: Date): Day | null {
  const daysAgo = Math.floor((now.getTime() - Date.parse(date)) / DAY_MS);
  const age = ad.ageDays - daysAgo;
  const rates = RATES[ad.story];
  if (age < 0 || daysAgo < 0 || rates.budget === 0) return null;
  // Losers were stopped after three weeks; the tired go on, and fewer and fewer look.
  if (ad.story === 'loser' && ad.status !== 'ACTIVE' && age > 21) return null;
  const tiredness = ad.story === 'tired' ? Math.min(1, age / 45) : 0;
  const noise = (name: string) => 0.85 + 0.3 * share(`${ad.id} ${age} ${name}`);
  const spend = round(rates.budget * noise('spend') * (new Date(date).getUTCDay() % 6 === 0 ? 1.2 : 0.95));
  const impressions = Math.round((spend / (7.5 + 4 * share(ad.id) + 5 * tiredness)) * 1000);
  const clicks = Math.round(impressions * rates.ctr * (1 - 0.7 * tiredness) * noise('clicks'));
  const bought = clicks * rates.buys * (1 - 0.6 * tiredness) * noise('bought');
  const purchases = Math.floor(bought + share(`${ad.id} ${age} rest`));
  return {
    ...{ spend, impressions, clicks, purchases },
    value: round(purchases * BASKET * noise('value')),
    plays3s: ad.type === 'video' ? Math.round(impressions * rates.hook * (1 - 0.5 * tiredness) * noise('hook')) : 0,
    hold: rates.hold * (1 - 0.3 * tiredness),
  };
}

/** Impressions by people: the more days, the more often the same. */
function frequencyOf({ story }: SimAd, days: number): number {
  return 1.04 + days * (story === 'tired' ? 0.07 : 0.022);
}

function rowOf(ad: SimAd, days: readonly Day[], since: string, until: string, frequency: number) {
  const sum = (of: (day: Day) => number) => days.reduce((total, day) => total + of(day), 0);
  const [impressions, clicks, spend] = [sum((d) => d.impressions), sum((d) => d.clicks), sum((d) => d.spend)];
  const [purchases, value] = [sum((d) => d.purchases), sum((d) => d.value)];
  return {
    ...{ ad_id: ad.id, ad_name: ad.name, date_start: since, date_stop: until },
    ...{ spend: spend.toFixed(2), impressions: String(impressions), clicks: String(clicks) },
    ...{ reach: String(Math.round(impressions / frequency)), frequency: frequency.toFixed(6) },
    ...(impressions > 0 ? { ctr: text((100 * clicks) / impressions), cpm: text((1000 * spend) / impressions) } : {}),
    ...(clicks > 0 ? { cpc: text(spend / clicks) } : {}),
    ...(purchases > 0 ? purchaseFields(value, spend) : {}),
    ...actionFields(ad, clicks, purchases, days),
  };
}

function purchaseFields(value: number, spend: number) {
  return {
    action_values: [
      { action_type: 'omni_purchase', value: value.toFixed(2) },
      { action_type: 'purchase', value: value.toFixed(2) },
    ],
    purchase_roas: [{ action_type: 'omni_purchase', value: text(value / spend) }],
  };
}

function actionFields(ad: SimAd, clicks: number, purchases: number, days: readonly Day[]) {
  const sum = (of: (day: Day) => number) => String(Math.round(days.reduce((total, day) => total + of(day), 0)));
  const counted = (action_type: string, value: string) => (value === '0' ? [] : [{ action_type, value }]);
  const actions = [
    ...counted('link_click', String(Math.round(clicks * 0.86))),
    ...counted('omni_purchase', String(purchases)),
    ...counted('purchase', String(purchases)),
    ...counted(
      'video_view',
      sum((day) => day.plays3s),
    ),
  ];
  if (ad.type !== 'video') return actions.length > 0 ? { actions } : {};
  const watched = (by: (day: Day) => number) => counted('video_view', sum(by));
  return {
    actions,
    video_play_actions: watched(({ impressions }) => impressions * 0.88),
    video_thruplay_watched_actions: watched(({ plays3s, hold }) => plays3s * hold * 1.1),
    video_p25_watched_actions: watched(({ plays3s, hold }) => plays3s * Math.sqrt(Math.sqrt(hold))),
    video_p50_watched_actions: watched(({ plays3s, hold }) => plays3s * Math.sqrt(hold)),
    video_p75_watched_actions: watched(({ plays3s, hold }) => plays3s * hold),
    video_p100_watched_actions: watched(({ plays3s, hold }) => plays3s * hold * 0.62),
  };
}

function round(money: number): number {
  return Math.round(money * 100) / 100;
}

function text(rate: number): string {
  return rate.toFixed(6);
}

/** A number in [0, 1) that is always the same for the same words (FNV-1a). */
function share(words: string): number {
  let hash = 2_166_136_261;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  // The last letter alone moves the low bits only.
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
