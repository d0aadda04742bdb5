import { readCsvRecords } from '../../../lib/reading/csv-records';
import { reportColumn, type ReportColumn } from './report-headings';

export interface ReportHeader {
  delimiter: string;
  /** The line on which the columns are named. */
  line: number;
  names: string[];
  columns: (ReportColumn | null)[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Scheduled reports have the account and the days above the names of the columns. */
const MOST_ABOVE = 12;
const LOOKED_AT = 64_000;

/** The line that names the columns and what parts them: the one that names most of them; null where none does. */
export function findReportHeader(text: string): ReportHeader | null {
  const start = text.slice(0, LOOKED_AT);
  const said = /^sep=(.)\n/iu.exec(start)?.[1];
  const found = (said === undefined ? DELIMITERS : [said]).flatMap((delimiter) => headersWith(start, delimiter));
  const best = found.reduce<ReportHeader | null>(
    (first, other) => (first !== null && knownOf(first) >= knownOf(other) ? first : other),
    null,
  );
  return best !== null && knownOf(best) > 0 ? best : null;
}

/** How many different things its columns hold. */
const knownOf = ({ columns }: ReportHeader) => new Set(columns.flatMap((column) => column?.field ?? [])).size;

function headersWith(start: string, delimiter: string): ReportHeader[] {
  const above: ReportHeader[] = [];
  readCsvRecords(start, delimiter, {
    record: ({ line, values }) => {
      // Twice the same heading: the first is the one of the ad, later ones are of breakdowns.
      above.push({ delimiter, line, names: values, columns: firstOfEach(values.map(reportColumn)) });
      return above.length < MOST_ABOVE;
    },
    broken: () => undefined,
  });
  return above;
}

function firstOfEach(columns: (ReportColumn | null)[]): (ReportColumn | null)[] {
  const first = new Map(columns.map((column, index) => [column?.field, index] as const).toReversed());
  return columns.map((column, index) => (column !== null && first.get(column.field) === index ? column : null));
}
