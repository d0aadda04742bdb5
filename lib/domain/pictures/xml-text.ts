/** The encoding that an XML file names in its first line, which is of ASCII letters in all that have no mark of their own. */
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/** The text of an XML file, in the encoding that its first bytes mark or its first line names; else in UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked);
  const [, label = 'utf-8'] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 256))) ?? [];
  try {
    return new TextDecoder(label);
  } catch {
    // No encoding that anybody knows: most of the file is ASCII all the same.
    return new TextDecoder();
  }
}

/** By a byte order mark, or by which half of the first `<` is empty. */
function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

/** What stands before the root element of XML: declaration, comments, and a DOCTYPE with what it defines. */
const BEFORE_ROOT = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>/iy;
const ROOT = /<([\w.-]+:)?([\w.-]+)(?=[\s>/])/y;

/** The name of a document’s root element without its prefix, in small letters; `html` for all that call themselves so. */
export function rootElement(text: string): string | null {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    BEFORE_ROOT.lastIndex = at;
    const before = BEFORE_ROOT.exec(text)?.[0];
    if (before === undefined) break;
    if (/^<!doctype\s+html/i.test(before)) return 'html';
    at += before.length;
  }
  ROOT.lastIndex = at;
  return ROOT.exec(text)?.[2]?.toLowerCase() ?? null;
}
