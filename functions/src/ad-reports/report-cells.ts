import { checkColumns } from '../feeds/csv/check-columns';
import { type BrokenRecord, readCsvRecords } from '../../../lib/reading/csv-records';
import { InputError } from '../inputs/input-error';
import { findReportHeader, type ReportHeader } from './find-report-header';
import type { ReportField } from './report-headings';
import { noReport, tooWide } from './wrong-report';

/** A row of a report, before anybody has made sense of it. */
export interface CellRow {
  line: number;
  /** Whether it is the first or the last of the file, where a row of totals stands. */
  isAtEdge: boolean;
  cells: Partial<Record<ReportField, string>>;
}

export interface Cells {
  headings: readonly string[];
  columns: readonly { field: ReportField; heading: string; currency: string | null }[];
  rows: CellRow[];
  broken: { line: number; reason: string }[];
  /** Whether there is more than is read. */
  isCut: boolean;
}

export const cell = ({ cells }: CellRow, field: ReportField): string => cells[field]?.trim() ?? '';

const BROKEN: Record<BrokenRecord['why'], string> = {
  quotes: 'Its quotation marks don’t fit: one is opened and never closed.',
  'too-long': 'A quotation mark is opened here and never closed.',
  rest: 'From here on quotation marks don’t fit, again and again, so the rest of the file was not read.',
};

/** The rows of a report by what their columns hold. Throws an InputError where no column has the names of ads. */
export function readCells(text: string, name: string, mostRows: number): Cells {
  checkWidth(text, name);
  const header = findReportHeader(text);
  if (!header?.columns.some((column) => column?.field === 'ad_name')) throw noReport(name);
  const cells: Cells = { headings: header.names, columns: columnsOf(header), rows: [], broken: [], isCut: false };
  readCsvRecords(text, header.delimiter, {
    record: ({ line, values }) => {
      if (line <= header.line) return true;
      cells.isCut = cells.rows.length >= mostRows;
      if (cells.isCut) return false;
      const tooMany = values.slice(header.names.length).some((value) => value.trim() !== '');
      if (tooMany) cells.broken.push({ line, reason: slipped(values.length, header) });
      else cells.rows.push({ line, isAtEdge: cells.rows.length === 0, cells: cellsOf(values, header) });
      return true;
    },
    broken: ({ line, why }) => {
      if (line > header.line) cells.broken.push({ line, reason: BROKEN[why] });
    },
  });
  const last = cells.rows.at(-1);
  if (last) last.isAtEdge = true;
  return cells;
}

function checkWidth(text: string, name: string): void {
  try {
    for (const delimiter of [',', ';', '\t', '|']) checkColumns(text, delimiter, name);
  } catch (error) {
    throw error instanceof InputError ? tooWide(name) : error;
  }
}

function columnsOf({ columns, names }: ReportHeader): Cells['columns'] {
  return columns.flatMap((column, index) =>
    column === null ? [] : [{ ...column, heading: (names[index] ?? '').trim() }],
  );
}

function cellsOf(values: readonly string[], { columns }: ReportHeader): CellRow['cells'] {
  const cells: CellRow['cells'] = {};
  for (const [index, value] of values.entries()) {
    const field = columns[index]?.field;
    if (field !== undefined) cells[field] = value;
  }
  return cells;
}

/** Values that have slipped under other headings would be wrong without anybody noticing. */
function slipped(count: number, { names, delimiter }: ReportHeader): string {
  const mark = delimiter === '\t' ? 'a tab' : `“${delimiter}”`;
  return `It has ${count} values for ${names.length} columns. Put texts that have ${mark} in them into quotation marks.`;
}
