import 'server-only';

/** What the headers of one part of a multipart body say. */
export interface PartHeaders {
  /** The field that it is of; null where nothing says it. */
  field: string | null;
  /** The file's name as it was sent, without folders; null where it isn't sent as a file. */
  fileName: string | null;
  /** Without parameters, in small letters; '' where nothing says it. */
  mediaType: string;
  charset: string | null;
  /** `Content-Transfer-Encoding`, in small letters; '' where the bytes are as they are. */
  transferEncoding: string;
}

/** As they come from the parser: each byte of a value as a character. */
export type RawHeaders = Readonly<Record<string, readonly string[] | undefined>>;

/** Reads the headers of a part, by RFC 7578 and as clients really write them. */
export function readPartHeaders(raw: RawHeaders): PartHeaders {
  const [disposition, parameters] = parametersOf(raw['content-disposition']?.[0] ?? '');
  const [mediaType, { charset }] = parametersOf(raw['content-type']?.[0] ?? '');
  const name = parameters['filename*'] === undefined ? null : extendedValue(parameters['filename*']);
  const fileName = name ?? (parameters.filename === undefined ? null : sentName(parameters.filename));
  return {
    field: disposition === 'form-data' && parameters.name !== undefined ? sentName(parameters.name) : null,
    fileName: fileName === null ? null : cleanFileName(fileName),
    mediaType,
    charset: charset?.trim() || null,
    transferEncoding: (raw['content-transfer-encoding']?.[0] ?? '').trim().toLowerCase(),
  };
}

/** `; name=value` or `; name="value"`, in which a backslash before a quote or a backslash makes it a letter. */
const PARAMETER = /;\s*([\w*!#$&+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"?|([^;"\s]*))/g;

/** The value before the first semicolon, in small letters, and what comes after it. */
export function parametersOf(header: string): [value: string, parameters: Partial<Record<string, string>>] {
  const parameters: Partial<Record<string, string>> = {};
  for (const [, name = '', quoted, bare = ''] of header.matchAll(PARAMETER)) {
    // Browsers of Windows have sent whole paths: only what has to be escaped is.
    parameters[name.toLowerCase()] ??= quoted === undefined ? bare : quoted.replaceAll(/\\(["\\])/g, '$1');
  }
  return [(header.split(';', 1)[0] ?? '').trim().toLowerCase(), parameters];
}

/** As browsers write a name (WHATWG, “multipart/form-data encoding algorithm”): UTF-8, with three signs escaped. */
function sentName(bytes: string): string {
  return textOf(bytes).replaceAll(/%(22|0D|0A)/gi, (escape) => decodeURIComponent(escape));
}

function textOf(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return new TextDecoder('windows-1252').decode(buffer);
  }
}

/** `UTF-8''na%C3%AFve.png` (RFC 5987); null for what can't be read so. */
function extendedValue(value: string): string | null {
  const [, charset = '', escaped = ''] = /^([\w-]+)'[^']*'(.*)$/.exec(value) ?? [];
  const bytes = escaped.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return null;
  }
}

/** Controls, and marks that turn the direction of what follows: `photo‮gpj.exe` reads as another name. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFFFD]/gu;

/** The name of a file as it may be shown: without folders, and without what nobody sees. */
export function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(UNSEEN, '').normalize('NFC').trim();
}
