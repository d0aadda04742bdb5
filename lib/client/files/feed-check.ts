import type { FileRules } from './file-rules';
import { FEED_TYPES, type FeedType } from '../../domain/kinds/feed/feed-file';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';

const TYPES_BY_ENDING: Readonly<Record<string, FeedType>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  xml: 'application/xml',
  rss: 'application/xml',
  atom: 'application/xml',
  txt: 'text/plain',
};

const TYPES_BY_CLAIM: Readonly<Record<string, FeedType>> = {
  ...Object.fromEntries(Object.keys(FEED_TYPES).map((type) => [type, type as FeedType])),
  'text/xml': 'application/xml',
  'application/rss+xml': 'application/xml',
  'application/atom+xml': 'application/xml',
};

/** What the file input offers. */
export const FEED_ACCEPT = [
  ...Object.keys(TYPES_BY_ENDING).map((ending) => `.${ending}`),
  ...Object.keys(FEED_TYPES),
].join(',');

const AS_CSV = 'Open it, save it as CSV and choose that file.';

const endingOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? '';

/** The media type that a file of products is uploaded with; null for what is none. Windows calls a CSV a spreadsheet, so its ending counts first. */
export function feedTypeOf(file: { name: string; type: string }): FeedType | null {
  return TYPES_BY_ENDING[endingOf(file.name)] ?? TYPES_BY_CLAIM[file.type] ?? null;
}

/** What is wrong with a file of products, as far as its name, type and size say; null when nothing is. */
export function feedError(file: { name: string; type: string; size: number }): string | null {
  if (/^(?:xlsx?|xlsm|ods|numbers)$/u.test(endingOf(file.name))) return `This is a spreadsheet. ${AS_CSV}`;
  if (/^(?:zip|gz)$/u.test(endingOf(file.name)))
    return 'This file is packed. Unpack it and choose the CSV or XML that is in it.';
  if (feedTypeOf(file) === null) return 'This is not a file of products. Choose a CSV, or an XML feed as for Google.';
  if (file.size === 0) return 'This file is empty. Export the products again and choose that file.';
  if (file.size <= MAX_UPLOAD_BYTES) return null;
  return `This file has ${(file.size / 1024 / 1024).toFixed(1)} MB; the limit is 10 MB. Split it into several files and import each.`;
}

/** First bytes of what is no text. */
const SIGNATURES: readonly [bytes: readonly number[], message: string][] = [
  [[0x50, 0x4b], `This is a spreadsheet or a packed file under another name. ${AS_CSV}`],
  [[0xd0, 0xcf, 0x11, 0xe0], `This is an Excel file under another name. ${AS_CSV}`],
  [[0x1f, 0x8b], 'This file is packed. Unpack it and choose the CSV or XML that is in it.'],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF. Export the products as CSV and choose that file.'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is an image. Choose the file with the products: a CSV or an XML feed.'],
  [[0xff, 0xd8, 0xff], 'This is an image. Choose the file with the products: a CSV or an XML feed.'],
];

/** The same, as far as its first bytes say. */
export function feedBytesError(start: Uint8Array): string | null {
  return SIGNATURES.find(([signature]) => signature.every((byte, index) => start[index] === byte))?.[1] ?? null;
}

/** One file of products. */
export const FEED_RULES: FileRules = { error: feedError, type: feedTypeOf, most: () => null };
