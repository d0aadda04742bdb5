import type { AdCopy } from '../../../lib/domain/insights/ad-analysis';
import type { AdMetrics } from '../../../lib/domain/insights/metrics';
import { type CountedMetrics, withRates } from '../ad-reading/derived-metrics';
import { cell, type CellRow } from './report-cells';
import { type DateOrder, readDay } from './report-days';
import { type DecimalMark, readFigure } from './report-figure';
import type { ReportField } from './report-headings';

/** A row of a report; of a report by days, one of an ad’s days. */
export interface ReportRow {
  ad_name: string;
  ad_id: string | null;
  metrics: AdMetrics;
  /** `YYYY-MM-DD`; null where the row is of the whole time. */
  day: string | null;
  copy: AdCopy;
}

/** What is known of a whole report before its rows are read. */
export interface Reading {
  mark: DecimalMark;
  order: DateOrder;
  isByDay: boolean;
  /** ISO 4217. */
  currency: string | null;
  headings: ReadonlyMap<ReportField, string>;
  /** Of a row that sums an ad’s days up and names it for those below. */
  lastName: string | null;
  warnings: string[];
}

/** “Results from 12 ads”, in the four languages. */
const TOTALS =
  /^(?:(?:grand )?totals?|gesamt(?:summe|ergebnis)?|totaux|total général|totales|(?:results from|résultats (?:de|pour)|resultados de|ergebnisse (?:aus|von)) [\d.,\s]{1,9}.{0,40})$/iu;
const ALL_DAYS = /^(?:all|tous|toutes|todos|todas|alle)$/iu;
const IS_PURCHASE = /purchase|achat|compra|kauf|käufe/iu;
const MOST_NAME = 400;
const MOST_WORDS = 5000;

/** A row of a report, the reason why it can’t be taken, or that it sums others up. */
export function readRow(row: CellRow, reading: Reading): ReportRow | { reason: string } | 'totals' {
  const said = cell(row, 'ad_name').slice(0, MOST_NAME);
  const date = reading.headings.has('day') ? cell(row, 'day') : cell(row, 'from');
  if (reading.isByDay && ALL_DAYS.test(date)) {
    reading.lastName = said;
    return 'totals';
  }
  const ad_id = idIn(cell(row, 'ad_id'));
  if (ad_id === null && (TOTALS.test(said) || said === '') && row.isAtEdge && reading.lastName === null)
    return 'totals';
  const ad_name = said === '' ? (reading.lastName ?? '') : said;
  if (ad_name === '') return { reason: 'It has no name of an ad.' };
  const day = reading.isByDay ? dayIn(row, date, reading) : null;
  if (typeof day !== 'string' && day !== null) return day;
  const metrics = metricsIn(row, reading);
  if ('reason' in metrics) return metrics;
  return { ad_name, ad_id, metrics, day, copy: copyIn(row) };
}

/** Excel writes long ids as 1.2E+17: the rest of them is lost. */
function idIn(text: string): string | null {
  return /^["'=\s]{0,4}(\d{5,32})["'\s]{0,3}$/u.exec(text)?.[1] ?? null;
}

function dayIn(row: CellRow, date: string, reading: Reading): string | { reason: string } {
  const until = reading.headings.has('day') ? date : cell(row, 'until') || date;
  const day = readDay(date, reading.order);
  if (day === null) return { reason: `“${date.slice(0, 40)}” is no day.` };
  if (readDay(until, reading.order) !== day)
    return { reason: `It is of several days (${date} to ${until}), while others are of one each.` };
  return day;
}

const COUNTS = [
  'impressions',
  'reach',
  'clicks',
  'link_clicks',
  'purchases',
  'website_purchases',
  'results',
  'thruplays',
  'video_3s',
  'p25',
  'p50',
  'p75',
  'p100',
] as const;
const AMOUNTS = [
  'spend',
  'purchase_value',
  'website_purchase_value',
  'frequency',
  'ctr',
  'cpc',
  'cpm',
  'roas',
] as const;
type Figure = (typeof COUNTS)[number] | (typeof AMOUNTS)[number];

function metricsIn(row: CellRow, reading: Reading): AdMetrics | { reason: string } {
  const read = {} as Record<Figure, number | null>;
  for (const field of [...COUNTS, ...AMOUNTS]) {
    const text = cell(row, field);
    const value = readFigure(text, reading.mark, (COUNTS as readonly string[]).includes(field));
    if (Number.isNaN(value)) {
      return { reason: `“${text.slice(0, 40)}” under “${reading.headings.get(field) ?? field}” is no figure.` };
    }
    read[field] = value;
  }
  const { spend, impressions, reach, thruplays, video_3s, p25, p50, p75, p100, frequency, cpc, cpm, roas } = read;
  const results = IS_PURCHASE.test(cell(row, 'indicator')) ? read.results : null;
  const counted: CountedMetrics = {
    ...{ spend, impressions, reach, thruplays, video_3s, p25, p50, p75, p100 },
    clicks: read.clicks ?? read.link_clicks,
    purchases: read.purchases ?? read.website_purchases ?? results,
    purchase_value: read.purchase_value ?? read.website_purchase_value,
  };
  return withRates(counted, { frequency, cpc, cpm, roas, ctr: read.ctr === null ? null : read.ctr / 100 });
}

function copyIn(row: CellRow): AdCopy {
  const words = (field: ReportField) => cell(row, field).slice(0, MOST_WORDS) || null;
  return {
    primary_text: words('primary_text'),
    headline: words('headline'),
    description: words('description'),
    call_to_action: words('call_to_action'),
    link: words('link'),
  };
}
