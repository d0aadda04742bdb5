import { decodeAs } from './decode-as';
import { legacyCharset } from './legacy-charset';

const SNIFFED = 4096;
/** Of the control characters that text has none of, in what was sniffed. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a file that somebody has exported, with `\n` at the ends of its lines and without NUL: in the encoding of
 * its byte order mark or its XML declaration, else in UTF-8 if it is that, else in the one whose letters make the most
 * sense. null where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const plain = decodeAs(bytes, charsetOf(bytes))
    .replace(/^\ufeff/u, '')
    .replace(/\0/gu, '');
  const controls = plain.slice(0, SNIFFED).match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  if (controls > MOST_CONTROLS * Math.min(SNIFFED, plain.length)) return null;
  return plain.replace(/\r\n?/gu, '\n');
}

function charsetOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, SNIFFED);
  const mark = markOf(start);
  if (mark !== null) return mark;
  const wide = wideCharset(start);
  if (wide !== null) return wide;
  const declared = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})["']/iu.exec(
    decodeAs(start, 'latin1'),
  )?.[1];
  // Programs write a declaration of UTF-8 above whatever they have.
  if (isUtf8(bytes)) return 'utf-8';
  return declared && !/^utf-?8$/iu.test(declared) ? declared : legacyCharset(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Of a byte order mark. */
function markOf(start: Uint8Array): string | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark: every other byte of its ASCII is 0. */
function wideCharset(start: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < start.length / 5) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}
