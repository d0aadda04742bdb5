import { isUtf8 } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { decodeAs } from '../../../../lib/reading/decode-as';

/** Where the standard stops looking for a `<meta charset>`; shops put scripts before it. */
const META_BYTES = 64 * 1024;

/**
 * The text of a page: in the encoding of its byte order mark, of the Content-Type header, of its `<meta>`, in this
 * order; else in UTF-8 if it is that, or windows-1252, which fits everything.
 */
export function decodeHtml(bytes: Buffer, contentType: string): string {
  return decodeAs(bytes, encodingOf(bytes, contentType));
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
