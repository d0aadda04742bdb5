import type { AdAnalysisInput } from '../../../../../lib/domain/kinds/analysis/ad-analysis';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
/** Meta answers 37 months at most; one day less, for time zones. */
const MOST_DAYS = 1124;

/** First and last day that are looked at: those that were asked for, as far back as Meta goes, or the last 90. */
export function rangeOf(
  { since, until }: Pick<AdAnalysisInput, 'since' | 'until'>,
  now: Date,
): { since: string; until: string } {
  const last = until ?? dayOf(now.getTime());
  const end = Date.parse(last);
  const first = since ?? dayOf(end - (USUAL_DAYS - 1) * DAY_MS);
  const earliest = dayOf(now.getTime() - MOST_DAYS * DAY_MS);
  return { since: [first, earliest].sort().at(-1) ?? first, until: last };
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
