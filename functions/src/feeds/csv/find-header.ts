import { type Column, columnsOf } from '../words/headings';
import { readCsvRecords, type CsvRecord } from '../../../../lib/reading/csv-records';

export interface Header {
  delimiter: string;
  /** The line on which the columns are named. */
  line: number;
  names: string[];
  columns: (Column | null)[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Programs write a title or two above the names of the columns. */
const MOST_ABOVE = 5;
/** Enough for them, whatever they are. */
const LOOKED_AT = 64_000;

/** The line that names the columns, and what parts them; null where none has a column for the product’s name. */
export function findHeader(text: string): Header | null {
  const start = text.slice(0, LOOKED_AT);
  const said = /^sep=(.)\n/iu.exec(start)?.[1];
  const found = (said === undefined ? DELIMITERS : [said]).flatMap((delimiter) => headerWith(start, delimiter) ?? []);
  const [first, ...others] = found;
  if (!first) return null;
  return others.reduce((best, other) => (knownOf(other) > knownOf(best) ? other : best), first);
}

const knownOf = ({ columns }: Header) => columns.filter((column) => column !== null).length;

function headerWith(start: string, delimiter: string): Header | null {
  const above: CsvRecord[] = [];
  readCsvRecords(start, delimiter, { record: (record) => above.push(record) < MOST_ABOVE, broken: () => undefined });
  const candidates = above.map(({ line, values }) => ({ delimiter, line, names: values, columns: columnsOf(values) }));
  const named = candidates.filter(({ columns }) => columns.some((column) => column?.field === 'name'));
  const [first, ...others] = named;
  if (!first) return null;
  return others.reduce((best, other) => (knownOf(other) > knownOf(best) ? other : best), first);
}
