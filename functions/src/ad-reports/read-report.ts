import { decodeFeed } from '../feeds/bytes/decode-feed';
import { decimalMarkOf } from '../feeds/words/decimal-mark';
import { dateOrder } from './report-days';
import { isEnglish } from './report-headings';
import { checkIsReport } from './wrong-report';
import { cell, type Cells, readCells } from './report-cells';
import { readRow, type Reading, type ReportRow } from './report-row';

export interface Report {
  rows: ReportRow[];
  /** ISO 4217; null where the file doesn’t name it. */
  currency: string | null;
  /** Rows that can’t be taken, by their lines; the first 200. */
  skipped: { line: number; reason: string }[];
  /** What a person should know, a sentence each. */
  warnings: string[];
}

/** Enough for 200 ads by the day over 90 days. */
export const MOST_ROWS = 20_000;
const MOST_SKIPPED = 200;

/**
 * The ads of an export of Ads Manager, in whichever of its four languages, encodings and delimiters; `name` is the
 * person’s own. Its row of totals is left out. Throws an InputError for a file that is no such report.
 */
export function readReport(bytes: Buffer, name = 'The report'): Report {
  checkIsReport(bytes, name);
  const cells = readCells(decodeFeed(bytes, name), name, MOST_ROWS);
  const reading = readingOf(cells);
  const report: Report = { rows: [], currency: reading.currency, skipped: [...cells.broken], warnings: [] };
  for (const row of cells.rows) {
    const read = readRow(row, reading);
    if (read === 'totals') continue;
    if ('reason' in read) report.skipped.push({ line: row.line, reason: read.reason });
    else report.rows.push(read);
  }
  const all = report.skipped.length;
  report.skipped = report.skipped.toSorted((one, other) => one.line - other.line).slice(0, MOST_SKIPPED);
  report.warnings = [
    ...(cells.isCut ? [`Only the first ${MOST_ROWS.toLocaleString('en')} rows of the report were read.`] : []),
    ...(all > MOST_SKIPPED
      ? [`${all.toLocaleString('en')} rows can’t be read; the first ${MOST_SKIPPED} are listed.`]
      : []),
    ...reading.warnings,
  ];
  return report;
}

function readingOf(cells: Cells): Reading {
  const has = (field: (typeof cells.columns)[number]['field']) =>
    cells.columns.some((column) => column.field === field);
  const english = isEnglish(cells.headings);
  const figures = function* () {
    for (const row of cells.rows) for (const field of TELLING) yield cell(row, field);
  };
  const dates = cells.rows.flatMap((row) => [cell(row, 'day'), cell(row, 'from'), cell(row, 'until')]);
  const starts = new Set(cells.rows.map((row) => cell(row, 'from')).filter((text) => text !== ''));
  const named = cells.columns.flatMap(({ currency }) => currency ?? []);
  const said = cells.rows.map((row) => cell(row, 'currency')).find((code) => /^[A-Z]{3}$/u.test(code));
  return {
    mark: decimalMarkOf(figures()) ?? (english ? '.' : ','),
    order: dateOrder(dates, english),
    // Without a column of its own, a breakdown by day shows in rows that begin on different days.
    isByDay: has('day') || starts.size > 1,
    currency: named[0] ?? said ?? null,
    headings: new Map(cells.columns.map(({ field, heading }) => [field, heading])),
    lastName: null,
    warnings: [
      ...(has('spend') ? [] : ['The report has no column with the amount spent, so nothing can be said of costs.']),
      ...(!has('clicks') && has('link_clicks') ? ['The report has link clicks only, so these are the clicks.'] : []),
    ],
  };
}

/** Figures that usually have decimals. */
const TELLING = ['spend', 'cpm', 'cpc', 'ctr', 'frequency', 'purchase_value', 'roas'] as const;
