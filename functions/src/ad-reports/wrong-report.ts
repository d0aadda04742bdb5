import { InputError } from '../inputs/input-error';

const EXPORT = 'In Ads Manager, choose the level “Ads”, then “Export table data” as CSV, and choose that file.';

/** What begins with these bytes is no text, whatever its name says. */
const SIGNATURES: readonly [bytes: readonly number[], what: string][] = [
  [[0x50, 0x4b], 'is a spreadsheet or a packed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel file'],
  [[0x1f, 0x8b], 'is packed'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'is an image'],
  [[0xff, 0xd8, 0xff], 'is an image'],
];

/** Throws an InputError for a file that is no text by its first bytes. */
export function checkIsReport(bytes: Buffer, name: string): void {
  if (bytes.length === 0) throw new InputError(name, `“${name}” is empty. ${EXPORT}`);
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) throw new InputError(name, `“${name}” ${found[1]}, not a report as text. ${EXPORT}`);
}

/** For text that has no column with the names of ads. */
export const noReport = (name: string) =>
  new InputError(name, `“${name}” has no column with the ads’ names, so it is no report of ads. ${EXPORT}`);

export const tooWide = (name: string) =>
  new InputError(name, `“${name}” has a line with far too many columns for a report. ${EXPORT}`);
