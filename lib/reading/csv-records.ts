import Papa from 'papaparse';
import { lineCounter } from './line-counter';

/** One record of a file, whose values may have line breaks of their own. */
export interface CsvRecord {
  /** The line on which it begins, as an editor counts them. */
  line: number;
  values: string[];
}

/** A record that cannot be told from what follows it. */
export interface BrokenRecord {
  line: number;
  /** `rest`: nothing of the file is read from here on. */
  why: 'quotes' | 'too-long' | 'rest';
}

interface Reader {
  /** Whether to go on. */
  record(record: CsvRecord): boolean;
  broken(record: BrokenRecord): void;
}

/** No record is longer; one that seems so has a quotation mark that nobody has closed. In characters. */
const WINDOW = 400_000;
/** What of the file is read again because of broken records, in characters: a second or two. */
const MOST_READ_AGAIN = 4_000_000;

/**
 * Reads records one after another and keeps none. A record whose quotation marks don't fit is told and given up, and
 * reading goes on with the line below the one on which it began.
 */
export function readCsvRecords(text: string, delimiter: string, reader: Reader): void {
  const lineAt = lineCounter(text);
  let offset = 0;
  let again = 0;
  while (offset < text.length) {
    const end = readWindow(text, offset, delimiter, (start, values) => reader.record({ line: lineAt(start), values }));
    if (end.then === 'stop') return;
    offset = end.at;
    if (end.then === 'on') continue;
    again += end.length;
    const isEnough = again > MOST_READ_AGAIN;
    reader.broken({ line: lineAt(offset), why: isEnough ? 'rest' : end.why });
    if (isEnough) return;
    offset = lineAfter(text, offset);
  }
}

type End =
  | { then: 'on'; at: number }
  | { then: 'broken'; at: number; why: BrokenRecord['why']; length: number }
  | { then: 'stop' };

/** Reads what is whole of the next so many characters; says where the first begins that is not. */
function readWindow(
  text: string,
  offset: number,
  delimiter: string,
  record: (start: number, values: string[]) => boolean,
): End {
  const window = text.slice(offset, offset + WINDOW);
  const isLast = offset + WINDOW >= text.length;
  let at = 0;
  let end: End | null = null;
  Papa.parse(window, {
    ...{ delimiter, newline: '\n', fastMode: false },
    step: ({ data, errors, meta: { cursor } }, parser) => {
      if (end !== null) return;
      const isCut = !isLast && cursor >= window.length;
      if (isCut)
        end =
          at === 0 ? { then: 'broken', at: offset, why: 'too-long', length: cursor } : { then: 'on', at: offset + at };
      else if (errors.length > 0 && window.slice(at, cursor - 1).includes('\n')) {
        end = { then: 'broken', at: offset + at, why: 'quotes', length: cursor - at };
      } else if (isSomething(data) && !record(offset + at, data)) end = { then: 'stop' };
      if (end !== null) return parser.abort();
      at = cursor;
    },
  });
  return end ?? { then: 'on', at: offset + window.length };
}

const isSomething = (values: readonly string[]) => values.some((value) => value.trim() !== '');

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
