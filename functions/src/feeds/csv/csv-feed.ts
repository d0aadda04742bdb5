import { InputError } from '../../inputs/input-error';
import type { Field } from '../words/headings';
import { type RawRow, WrongRows } from '../raw-row';
import { checkColumns } from './check-columns';
import { findHeader, type Header } from './find-header';
import { readCsvRecords, type BrokenRecord, type CsvRecord } from '../../../../lib/reading/csv-records';

/** A thousand products with fifty variants each. */
export const MOST_ROWS = 50_000;

const MOST_COLUMNS = 500;

const BROKEN: Record<BrokenRecord['why'], string> = {
  quotes:
    'Its quotation marks don’t fit: one is opened and never closed. Write two of them (“""”) where a text has one.',
  'too-long': 'A quotation mark is opened here and never closed.',
  rest: 'From here on quotation marks don’t fit, again and again, so the rest of the file was not read.',
};

export interface RawFeed {
  /** Names of columns as the file has them; of XML, none. */
  headings: readonly string[];
  rows: RawRow[];
  wrong: WrongRows;
  /** Whether there is more than is read. */
  isCut: boolean;
}

/** The rows of a CSV, whatever parts its values. Throws an InputError where no column has the products’ names. */
export function readCsvFeed(text: string, name: string): RawFeed {
  for (const delimiter of [',', ';', '\t', '|']) checkColumns(text, delimiter, name);
  const header = findHeader(text);
  if (!header) {
    throw new InputError(
      name,
      `“${name}” has no column for the products’ names. Name the columns on its first line, for example: name, description, price, image. Then choose it again.`,
    );
  }
  if (header.names.length > MOST_COLUMNS) {
    throw new InputError(
      name,
      `“${name}” has ${header.names.length.toLocaleString('en')} columns. Leave in the ones of the product and choose it again.`,
    );
  }
  const feed: RawFeed = { headings: header.names, rows: [], wrong: new WrongRows(), isCut: false };
  readCsvRecords(text, header.delimiter, {
    record: (record) => take(feed, header, record),
    broken: ({ line, why }) => {
      if (line > header.line) feed.wrong.add(line, BROKEN[why]);
    },
  });
  return feed;
}

function take(feed: RawFeed, header: Header, record: CsvRecord): boolean {
  if (record.line <= header.line) return true;
  if (feed.rows.length + feed.wrong.count >= MOST_ROWS) {
    feed.isCut = true;
    return false;
  }
  const problem = lengthProblem(record.values, header);
  if (problem === null) feed.rows.push(rawRow(header, record));
  else feed.wrong.add(record.line, problem);
  return true;
}

/** Values that have slipped under other headings would be wrong without anybody noticing. */
function lengthProblem(values: readonly string[], { names, delimiter }: Header): string | null {
  const has = `${values.length} ${values.length === 1 ? 'value' : 'values'}`;
  const beyond = values.slice(names.length).some((value) => value.trim() !== '');
  if (beyond) {
    const mark = delimiter === '\t' ? 'a tab' : `“${delimiter}”`;
    return `It has ${has} for ${names.length} columns. Put texts that have ${mark} in them into quotation marks.`;
  }
  // Excel leaves out what is empty at the end.
  if (values.length * 2 >= names.length) return null;
  return `It has only ${has} for ${names.length} columns. Put texts with line breaks into quotation marks.`;
}

function rawRow({ columns }: Header, { line, values }: CsvRecord): RawRow {
  const said: Partial<Record<Field, string[]>> = {};
  let currency: string | null = null;
  for (const [index, value] of values.entries()) {
    const column = columns[index];
    if (!column || value.trim() === '') continue;
    (said[column.field] ??= []).push(value);
    currency ??= column.currency;
  }
  return { line, values: said, currency };
}
