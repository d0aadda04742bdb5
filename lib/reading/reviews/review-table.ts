import { readCsvRecords, type BrokenRecord, type CsvRecord } from '../csv-records';
import { reviewField, type ReviewField } from './review-headings';

/** What one row of a table says, before it is cleaned. */
export interface ReviewRow {
  /** The line of the file on which it begins. */
  line: number;
  values: Partial<Record<ReviewField, string>>;
}

interface Header {
  delimiter: string;
  line: number;
  fields: readonly (ReviewField | null)[];
}

interface TableReader {
  /** Whether to go on. */
  row(row: ReviewRow): boolean;
  wrong(line: number, reason: string): void;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Programs write a title or two above the names of the columns. */
const MOST_ABOVE = 5;
const LOOKED_AT = 64_000;
const BROKEN: Record<BrokenRecord['why'], string> = {
  quotes: 'Its quotation marks don’t fit: one is opened and never closed.',
  'too-long': 'A quotation mark is opened here and never closed.',
  rest: 'From here on quotation marks don’t fit, again and again, so the rest was not read.',
};

/** Reads the rows of a table of reviews one by one; false where the text has no line that names such columns. */
export function readReviewTable(text: string, reader: TableReader): boolean {
  const header = findHeader(text);
  if (!header) return false;
  const { delimiter, line: headerLine, fields } = header;
  readCsvRecords(text, delimiter, {
    record: ({ line, values }) => (line <= headerLine ? true : reader.row({ line, values: valuesOf(values, fields) })),
    broken: ({ line, why }) => {
      if (line > headerLine) reader.wrong(line, BROKEN[why]);
    },
  });
  return true;
}

/** The line above the rows and what parts its columns: the one that names most of them, among them the text's. */
function findHeader(text: string): Header | null {
  const start = text.slice(0, LOOKED_AT);
  const said = /^sep=(.)\n/iu.exec(start)?.[1];
  const found = (said === undefined ? DELIMITERS : [said]).flatMap((delimiter) => headersWith(start, delimiter));
  return found.sort((one, other) => knownOf(other) - knownOf(one))[0] ?? null;
}

const knownOf = ({ fields }: Header) => fields.filter((field) => field !== null).length;

function headersWith(start: string, delimiter: string): Header[] {
  const above: CsvRecord[] = [];
  readCsvRecords(start, delimiter, { record: (record) => above.push(record) < MOST_ABOVE, broken: () => undefined });
  return above.flatMap(({ line, values }) => {
    const fields = withText(values.map(reviewField), above, line);
    // A review of one word is no heading.
    return fields !== null && values.length <= 200 && (values.length > 1 || above.length > 1)
      ? [{ delimiter, line, fields }]
      : [];
  });
}

/** “Bewertung” may head the texts or the stars: without another heading for texts, the column of long values has them. */
function withText(
  fields: readonly (ReviewField | null)[],
  above: readonly CsvRecord[],
  line: number,
): (ReviewField | null)[] | null {
  if (fields.every((field) => field === null)) return null;
  const rows = above.filter((record) => record.line > line);
  const length = (index: number) => rows.reduce((sum, { values }) => sum + (values[index]?.length ?? 0), 0);
  const texts = fields.flatMap((field, index) => (field === 'text' ? [index] : []));
  const long = texts.length > 0 ? texts : fields.flatMap((field, index) => (field === null ? [index] : []));
  const best = long.sort((one, other) => length(other) - length(one))[0];
  if (best === undefined || (texts.length === 0 && length(best) < 20 * rows.length)) return null;
  return fields.map((field, index) => {
    if (index === best) return 'text';
    if (field !== 'text') return field;
    const isStars = rows.length > 0 && rows.every(({ values }) => /^[\s\d.,/★⭐☆]{0,12}$/u.test(values[index] ?? ''));
    return isStars ? 'rating' : null;
  });
}

function valuesOf(values: readonly string[], fields: readonly (ReviewField | null)[]): ReviewRow['values'] {
  const row: ReviewRow['values'] = {};
  for (const [index, field] of fields.entries()) {
    const value = values[index];
    if (field !== null && value !== undefined && value.trim() !== '') row[field] ??= value;
  }
  return row;
}
