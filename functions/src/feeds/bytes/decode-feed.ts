import { isUtf8 } from 'node:buffer';
import { InputError } from '../../inputs/input-error';
import { decodeHtml } from '../../web-pages/fetch/decode-html';
import { legacyCharset } from './legacy-charset';

const SNIFFED = 4096;
/** Of the control characters that text has none of, in what was sniffed. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a feed, with `\n` at the ends of its lines and without NUL: in the encoding of its byte order mark or
 * its XML declaration, else in UTF-8 if it is that, else in the one whose letters make the most sense. Throws an
 * InputError where the bytes are no text.
 */
export function decodeFeed(bytes: Buffer, name: string): string {
  const text = decodeHtml(bytes, `text/plain; charset=${charsetOf(bytes)}`);
  const plain = text.replace(/^\ufeff/u, '').replace(/\0/gu, '');
  const controls = plain.slice(0, SNIFFED).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  if (controls > MOST_CONTROLS * Math.min(SNIFFED, plain.length)) {
    throw new InputError(name, `“${name}” is no text that we can read. Save it as CSV in UTF-8 and choose it again.`);
  }
  return plain.replace(/\r\n?/gu, '\n');
}

function charsetOf(bytes: Buffer): string {
  const start = bytes.subarray(0, SNIFFED);
  const mark = markOf(start);
  if (mark !== null) return mark;
  const wide = wideCharset(start);
  if (wide !== null) return wide;
  const declared = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})["']/iu.exec(
    start.toString('latin1'),
  )?.[1];
  // Programs write a declaration of UTF-8 above whatever they have.
  if (isUtf8(bytes)) return 'utf-8';
  return declared && !/^utf-?8$/iu.test(declared) ? declared : legacyCharset(bytes);
}

/** Of a byte order mark. */
function markOf(start: Buffer): string | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: every other byte of its ASCII is 0. */
function wideCharset(start: Buffer): string | null {
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length / 5) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}
