import 'server-only';

/** The bytes of a text field, and in what they are written. */
export interface PartText {
  field: string;
  bytes: Buffer;
  charset: string | null;
  transferEncoding: string;
}

export type DecodedText = { text: string } | { wrong: string };

const PLAIN = new Set(['', '7bit', '8bit', 'binary']);

/** Reads the text of a field; `wrong` says what to send instead. `usual`: the charset of fields that name none. */
export function decodeText({ field, bytes, charset, transferEncoding }: PartText, usual: string): DecodedText {
  const sent = withoutTransferEncoding(bytes, transferEncoding);
  if (sent === null) {
    const encoding = transferEncoding.slice(0, 40);
    return {
      wrong: `${field} can’t be read with “Content-Transfer-Encoding: ${encoding}”. Send it as it is, in UTF-8.`,
    };
  }
  const label = charset ?? usual;
  const decoder = decoderOf(label);
  if (!decoder)
    return { wrong: `${field} is in the charset “${label.slice(0, 40)}”, which isn’t known. Send it in UTF-8.` };
  try {
    const text = decoder.decode(sent);
    return text.includes('\uFFFD') ? { wrong: lost(field) } : { text };
  } catch {
    return { wrong: notIn(field, label) };
  }
}

const lost = (field: string) =>
  `${field} has “\uFFFD” in it, which stands for a letter that got lost on the way. Send the text again, in UTF-8.`;

const notIn = (field: string, charset: string) =>
  `${field} is no text in ${charset.toUpperCase().slice(0, 40)}. Send text in UTF-8, or with its charset in the part’s Content-Type; send a file with a filename.`;

function decoderOf(label: string): { decode(bytes: Buffer): string } | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** null for an encoding that isn't known, or bytes that are not in it. */
function withoutTransferEncoding(bytes: Buffer, encoding: string): Buffer | null {
  if (PLAIN.has(encoding)) return bytes;
  const text = bytes.toString('latin1');
  if (encoding === 'base64') {
    const packed = text.replaceAll(/\s/g, '');
    return /^[a-z0-9+/]*={0,2}$/i.test(packed) ? Buffer.from(packed, 'base64') : null;
  }
  return encoding === 'quoted-printable' ? fromQuotedPrintable(text) : null;
}

/** RFC 2045, section 6.7. */
function fromQuotedPrintable(text: string): Buffer | null {
  const joined = text.replaceAll(/[\t ]+(?=\r?\n|$)/g, '').replaceAll(/=\r?\n/g, '');
  if (/=(?![0-9a-f]{2})/i.test(joined)) return null;
  const bytes = joined.replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
