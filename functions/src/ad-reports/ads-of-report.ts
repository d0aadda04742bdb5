import type { AdCopy } from '../../../lib/domain/insights/ad-analysis';
import type { AdDay, AdMetrics } from '../../../lib/domain/insights/metrics';
import { grouped } from '../ad-reading/grouped';
import { dayOf, joined } from '../ad-reading/metrics-of';
import type { ReportRow } from './report-row';

/** An ad of a report, with the figures of all of its rows. */
export interface ReportedAd {
  ad_name: string;
  ad_id: string | null;
  copy: AdCopy;
  metrics: AdMetrics;
  /** Oldest first; none where the report is not by day. */
  days: AdDay[];
}

/**
 * The ads of a report, those that have spent most first: rows of one id are one ad, and without ids rows of one name.
 * Whom several rows have reached can’t be told from them, so reach and frequency of such an ad are not known.
 */
export function adsOfReport(rows: readonly ReportRow[]): ReportedAd[] {
  const groups = grouped(rows, ({ ad_id, ad_name }) => ad_id ?? `name:${ad_name.trim().toLowerCase()}`);
  return [...groups.values()]
    .flatMap((group) => adOf(group) ?? [])
    .sort((one, other) => (other.metrics.spend ?? 0) - (one.metrics.spend ?? 0));
}

function adOf(rows: readonly ReportRow[]): ReportedAd | null {
  const [first] = rows;
  if (!first) return null;
  const byDay = grouped(
    rows.filter(({ day }) => day !== null),
    ({ day }) => day ?? '',
  );
  const days = [...byDay].map(([day, sameDay]) => dayOf(day, joined(sameDay.map(({ metrics }) => metrics))));
  return {
    ...{ ad_name: first.ad_name, ad_id: first.ad_id, copy: copyOf(rows) },
    metrics: joined(rows.map(({ metrics }) => metrics)),
    days: days.sort((one, other) => (one.day < other.day ? -1 : 1)),
  };
}

/** Each of its words from the first row that has them. */
function copyOf(rows: readonly ReportRow[]): AdCopy {
  const first = (field: keyof AdCopy) => rows.find(({ copy }) => copy[field] !== null)?.copy[field] ?? null;
  return {
    primary_text: first('primary_text'),
    headline: first('headline'),
    description: first('description'),
    call_to_action: first('call_to_action'),
    link: first('link'),
  };
}
