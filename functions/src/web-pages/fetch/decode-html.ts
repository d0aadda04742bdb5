import { isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';

/** Where the standard stops looking for a `<meta charset>`; shops put scripts before it. */
const META_BYTES = 64 * 1024;

/**
 * The text of a page: in the encoding of its byte order mark, of the Content-Type header, of its `<meta>`, in this
 * order; else in UTF-8 if it is that, or windows-1252, which fits everything.
 */
export function decodeHtml(bytes: Buffer, contentType: string): string {
  const encoding = encodingOf(bytes, contentType);
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoderOf(encoding).decode(bytes);
}

function encodingOf(bytes: Buffer, contentType: string): string {
  const label = /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType.slice(0, 300))?.[1];
  return sniff(bytes, label) || sniff(bytes.subarray(lateMeta(bytes))) || (isUtf8(bytes) ? 'UTF-8' : 'windows-1252');
}

/** Empty where the bytes don't tell. */
function sniff(bytes: Buffer, label?: string): string {
  try {
    return sniffHtmlEncoding(bytes, { transportLayerEncodingLabel: label, defaultEncoding: '' });
  } catch {
    // It reads beyond the end of a `content` that ends in “charset”.
    return '';
  }
}

/** Where the tag begins that first names a charset; at the end of the bytes if there is none. */
function lateMeta(bytes: Buffer): number {
  const text = bytes.toString('latin1', 0, META_BYTES).toLowerCase();
  const charset = text.indexOf('charset=');
  const meta = charset === -1 ? -1 : text.lastIndexOf('<meta', charset);
  return meta === -1 ? bytes.length : meta;
}

/** Some that the standard has Node doesn't: what is read of them in UTF-8 is at least their ASCII. */
function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

/** What 0x80–0x9F stand for; Node 20’s decoder reads them as Latin-1, where they are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
