import { checkIsList, checkIsText } from './bytes/wrong-file';
import { decodeFeed } from './bytes/decode-feed';
import { MOST_ROWS, readCsvFeed } from './csv/csv-feed';
import { csvFormat, type FeedFormat } from './feed-format';
import { FeedNotes } from './products/feed-notes';
import type { FeedRow, Reading } from './products/feed-product';
import { groupRows } from './products/group-rows';
import { DistinctProducts } from './products/merge-same';
import { nameOf } from './products/row-words';
import { said, type RawRow, type WrongRow } from './raw-row';
import { decimalMarkOf } from './words/decimal-mark';
import { readXmlFeed } from './xml/xml-feed';

/** As many products as one feed may bring. */
export const MOST_PRODUCTS = 1000;

export interface Feed {
  format: FeedFormat;
  /** What the feed calls itself; null where it doesn’t. */
  title: string | null;
  /** At most `MOST_PRODUCTS`, in the order of the file. */
  rows: FeedRow[];
  /** The first 200, by their lines; `wrongCount` are all. */
  wrong: WrongRow[];
  wrongCount: number;
  /** How many products the file has, with those that are wrong. */
  found: number;
  /** What a person should know of the above, a sentence each. */
  warnings: string[];
}

export interface FeedFile {
  /** The person’s own name of it. */
  name: string;
  /** When its sales are on. */
  now: Date;
  /** Whether all products go to one brand, whichever the file names. */
  isOneBrand: boolean;
}

/**
 * The products of a feed: a CSV or the XML of a merchant feed, in whichever encoding. Wrong rows are told, the rest
 * is read. Throws an InputError for a file that is no feed.
 */
export function readFeed(bytes: Buffer, { name, now, isOneBrand }: FeedFile): Feed {
  checkIsText(bytes, name);
  const text = decodeFeed(bytes, name);
  checkIsList(text, name);
  const { format, title, language, rows, wrong, isCut } = rawFeed(text, name);
  const notes = new FeedNotes();
  const products = groupRows(rows, format, wrong);
  const prices = { mark: decimalMarkOf(pricesIn(rows)), language: languageCode(language), now, read: new Map() };
  const reading: Reading = { format, prices, language, notes };
  const distinct = new DistinctProducts(notes, isOneBrand);
  let rest = 0;
  for (const product of products) {
    if (nameOf(product.main) === '') wrong.add(product.main.line, 'It has no name.');
    else if (distinct.size < MOST_PRODUCTS) distinct.add(product, reading);
    else rest += 1;
  }
  const taken = distinct.rows();
  return {
    ...{ format, title, rows: taken },
    wrong: wrong.listed.toSorted((one, other) => one.line - other.line),
    wrongCount: wrong.count,
    found: taken.length + rest + wrong.count,
    warnings: [...limits(rest, isCut), ...notes.sentences()],
  };
}

function rawFeed(text: string, name: string) {
  if (/^\s{0,100}</u.test(text)) {
    const { isGoogle, ...feed } = readXmlFeed(text, name);
    return { ...feed, format: isGoogle ? ('google-xml' as const) : ('xml' as const) };
  }
  const feed = readCsvFeed(text, name);
  return { ...feed, format: csvFormat(feed.headings), title: null, language: null };
}

const languageCode = (language: string | null) =>
  /^[a-z]{2}(?:-[a-z]{2})?$/iu.exec(language?.trim() ?? '')?.[0] ?? null;

function* pricesIn(rows: readonly RawRow[]): Generator<string> {
  for (const row of rows) {
    yield said(row, 'price');
    yield said(row, 'sale_price');
    yield said(row, 'was_price');
  }
}

function limits(rest: number, isCut: boolean): string[] {
  const most = MOST_PRODUCTS.toLocaleString('en');
  return [
    ...(rest > 0
      ? [
          `The file has ${rest.toLocaleString('en')} products more than the ${most} that one import takes: the first ${most} were taken. Import the others from a file of their own.`,
        ]
      : []),
    ...(isCut ? [`Only the first ${MOST_ROWS.toLocaleString('en')} rows of the file were read.`] : []),
  ];
}
