import type { FileRules } from './file-rules';
import {
  MAX_RESEARCH_FILES,
  RESEARCH_FILE_TYPES,
  type ResearchFileType,
} from '../../domain/kinds/research/research-files';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';

const TYPES_BY_ENDING: Readonly<Record<string, ResearchFileType>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  tab: 'text/tab-separated-values',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/plain',
};

/** What the file input offers. */
export const CUSTOMERS_ACCEPT = [
  ...Object.keys(TYPES_BY_ENDING).map((ending) => `.${ending}`),
  ...Object.keys(RESEARCH_FILE_TYPES),
].join(',');

const endingOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? '';
const isType = (type: string): type is ResearchFileType => Object.hasOwn(RESEARCH_FILE_TYPES, type);

/** The media type that a file of what customers have said is uploaded with; null for what is none. Its ending counts first: Windows calls a CSV a spreadsheet. */
export function customersTypeOf({ name, type }: { name: string; type: string }): ResearchFileType | null {
  return TYPES_BY_ENDING[endingOf(name)] ?? (isType(type) ? type : null);
}

const AS_CSV = 'Open it, save it as CSV and choose that file.';
const AS_TEXT = 'Copy its text and paste it instead.';

/** What is wrong with a file of reviews, interviews or mails, as far as its name, type and size say; null when nothing is. */
export function customersFileError(file: { name: string; type: string; size: number }): string | null {
  const ending = endingOf(file.name);
  if (/^(?:xlsx?|xlsm|ods|numbers)$/u.test(ending)) return `This is a spreadsheet. ${AS_CSV}`;
  if (/^(?:docx?|odt|pages|pdf|rtf|eml|msg)$/u.test(ending)) return `This kind of file can’t be read. ${AS_TEXT}`;
  if (customersTypeOf(file) === null) return 'This file can’t be used. Choose a CSV with reviews, or a text file.';
  if (file.size === 0) return 'This file is empty. Export it again and choose that one.';
  if (file.size <= MAX_UPLOAD_BYTES) return null;
  return `This file has ${(file.size / 1024 / 1024).toFixed(1)} MB; the limit is 10 MB. Export fewer reviews and choose that file.`;
}

/** First bytes of what is no text. */
const SIGNATURES: readonly [bytes: readonly number[], message: string][] = [
  [[0x50, 0x4b], `This is a spreadsheet or a packed file under another name. ${AS_CSV}`],
  [[0xd0, 0xcf, 0x11, 0xe0], `This is an Office file under another name. ${AS_CSV}`],
  [[0x1f, 0x8b], 'This file is packed. Unpack it and choose the CSV or text that is in it.'],
  [[0x25, 0x50, 0x44, 0x46], `This is a PDF. ${AS_TEXT}`],
  [[0x89, 0x50, 0x4e, 0x47], 'This is an image. Choose a CSV with reviews, or a text file.'],
  [[0xff, 0xd8, 0xff], 'This is an image. Choose a CSV with reviews, or a text file.'],
];

/** The same, as far as its first bytes say. */
export function customersBytesError(start: Uint8Array): string | null {
  return SIGNATURES.find(([signature]) => signature.every((byte, index) => start[index] === byte))?.[1] ?? null;
}

/** Files of what customers have said. */
export const CUSTOMERS_RULES: FileRules = {
  error: customersFileError,
  type: customersTypeOf,
  most: () => ({
    most: MAX_RESEARCH_FILES,
    full: `Up to ${MAX_RESEARCH_FILES} files go into one research. Remove one first.`,
  }),
};
