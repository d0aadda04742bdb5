import { MAX_REVIEW_ROWS } from '../../domain/kinds/research/research-summary-kind';
import { removePersonalData } from '../../domain/research/personal-data/remove-personal-data';
import { csvRow } from '../csv-row';
import { readReviewTable, type ReviewRow } from './review-table';

/** As much is looked through at a time as takes a few milliseconds; in characters. */
const AT_A_TIME = 20_000;
/** A paragraph so long is no greeting and no signature, which belong to what stands beside them. */
const LONG = 200;
const COLUMNS = ['rating', 'title', 'text'] as const;
/** What is read as a record whose quotation marks don't fit, whatever follows it. */
const BROKEN = '"-';

/**
 * What customers have said, as their own file has it, without what tells who they are: of a table only the columns that
 * are read, a row on the line on which it stood, so that what is wrong with one can be told by its line. Line ends are
 * `\n`. `rest` is waited for every few milliseconds.
 */
export async function reviewsWithoutPersonalData(text: string, rest: () => Promise<void>): Promise<string> {
  const table: (ReviewRow | { line: number; values: null })[] = [];
  const isTable = readReviewTable(text, {
    // One more than are taken says that there are more.
    row: (row) => table.push(row) <= MAX_REVIEW_ROWS,
    wrong: (line) => table.push({ line, values: null }),
  });
  const pieces = isTable ? table.map((row) => () => tableRow(row)) : piecesOf(text).map((piece) => () => said(piece));
  const written: string[] = isTable ? [COLUMNS.join(',')] : [];
  let [lines, characters] = [1, 0];
  for (const [index, piece] of pieces.entries()) {
    const hidden = piece();
    const line = table[index]?.line;
    if (line !== undefined) {
      const blank = Math.max(0, line - lines - 1);
      for (let before = 0; before < blank; before += 1) written.push('');
      lines += blank + hidden.split('\n').length;
    }
    written.push(hidden);
    characters += hidden.length;
    if (characters > AT_A_TIME) {
      await rest();
      characters = 0;
    }
  }
  return written.join('\n');
}

const said = (text: string) => removePersonalData(text, 'customer');

function tableRow({ values }: ReviewRow | { values: null }): string {
  if (values === null) return BROKEN;
  return csvRow(COLUMNS.map((column) => said(values[column] ?? '')));
}

/** A text in parts of some thousand characters, each whole paragraphs. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const paragraph of text.split(/(?<=\n)(?=\n)/u)) {
    piece += paragraph;
    if (piece.length < AT_A_TIME || paragraph.length < LONG) continue;
    pieces.push(piece.replace(/\n$/u, ''));
    piece = '';
  }
  return piece === '' && pieces.length > 0 ? pieces : [...pieces, piece];
}
