import { InputError } from '../../inputs/input-error';

const SAVE = 'Save it as CSV and choose it again.';

/** What begins with these bytes is something else than text, whatever its name says. */
const SIGNATURES: readonly [bytes: readonly number[], what: string, advice: string][] = [
  [
    [0x50, 0x4b],
    'is a spreadsheet or a packed file',
    'Open it in your spreadsheet program, save it as CSV and choose that.',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel file', 'Open it in Excel, save it as CSV and choose that.'],
  [[0x1f, 0x8b], 'is packed', 'Unpack it and choose the file that is in it.'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF', 'Export the products as CSV and choose that.'],
  [[0x89, 0x50, 0x4e, 0x47], 'is an image', 'Choose the file with the products: a CSV or an XML feed.'],
  [[0xff, 0xd8, 0xff], 'is an image', 'Choose the file with the products: a CSV or an XML feed.'],
  [[0x47, 0x49, 0x46, 0x38], 'is an image', 'Choose the file with the products: a CSV or an XML feed.'],
  [[0x52, 0x49, 0x46, 0x46], 'is an image or a sound', 'Choose the file with the products: a CSV or an XML feed.'],
];

/** Throws an InputError for a file that is no text by its first bytes. */
export function checkIsText(bytes: Buffer, name: string): void {
  if (bytes.length === 0)
    throw new InputError(name, `“${name}” is empty. Export the products again and choose that file.`);
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) throw new InputError(name, `“${name}” ${found[1]}, not a list of products as text. ${found[2]}`);
}

/** Throws an InputError for text that is no list of products by how it begins. */
export function checkIsList(text: string, name: string): void {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (start === '')
    throw new InputError(name, `“${name}” has nothing in it. Export the products again and choose that file.`);
  if (/^<!doctype html|^<(?:head|body)[\s>]|<html[\s>]/u.test(start)) {
    throw new InputError(
      name,
      `“${name}” is a web page, not a list of products. Download the feed itself, or ${lower(SAVE)}`,
    );
  }
  if (/^(?:\{\s*["}]|\[\s*[[{])/u.test(start))
    throw new InputError(name, `“${name}” is JSON, which can’t be imported. ${SAVE}`);
  if (/^\{\\rtf/u.test(start))
    throw new InputError(name, `“${name}” is a text document, not a list of products. ${SAVE}`);
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
