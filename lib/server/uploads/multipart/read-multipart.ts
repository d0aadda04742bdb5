import 'server-only';
import { Dicer } from '@fastify/busboy';
import type { Readable } from 'node:stream';
import { ApiError } from '../../http/api-error';
import { bodyOf, refusePacked } from '../../http/request-body';
import { boundaryOf, otherBoundary } from './boundary';
import { PartContent } from './part-content';
import { type PartHeaders, type RawHeaders, readPartHeaders } from './part-headers';
import { decodeText, type PartText } from './part-text';

/** The bytes of a file; ends early, with `truncated` set, at the limit. */
export interface FileContent extends AsyncIterable<Uint8Array> {
  readonly truncated: boolean;
}

export interface FilePart {
  field: string;
  /** As the caller sent it, without folders; empty where there was none. */
  name: string;
  /** Whoever takes the part reads it to its end. */
  stream: FileContent;
}

export interface MultipartLimits {
  fieldBytes: number;
  fields: number;
  fileBytes: number;
  files: number;
  /** The whole body. */
  totalBytes: number;
}

/** The text fields of a form. */
export interface TextFields {
  /** In the order in which they came, each as often as it came. */
  entries: readonly (readonly [name: string, value: string])[];
  /** By name; the last of several. */
  values: ReadonlyMap<string, string>;
  /** What is wrong with those that could not be read, by name. */
  wrong: Readonly<Record<string, string>>;
}

type Take = (part: FilePart) => Promise<void>;

/**
 * Reads a multipart body as it arrives; nothing of it is kept but the text fields. `take` is
 * handed each file. Rejects with an ApiError when the body is broken, or breaks off, and
 * with what `take` rejects with; by then every `take` has settled. A body with nothing in it has no fields.
 */
export async function readMultipart(request: Request, limits: MultipartLimits, take: Take): Promise<TextFields> {
  const boundary = boundaryOf(request);
  refusePacked(request);
  const body = bodyOf(request);
  const reading = new Reading(boundary, limits, take);
  try {
    await reading.all(body);
  } catch (error) {
    body.unpipe(reading.parser);
    await reading.giveUp();
    throw error;
  }
  await Promise.all(reading.taking);
  return reading.fields();
}

/** One body on its way. */
class Reading {
  readonly parser: Dicer;
  readonly taking: Promise<void>[] = [];
  private readonly open = new Set<Readable>();
  private readonly texts: PartText[] = [];
  private readonly wrong: Record<string, string> = {};
  private opening = Buffer.alloc(0);
  private received = 0;
  private parts = 0;
  private files = 0;
  private fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly boundary: string,
    private readonly limits: MultipartLimits,
    private readonly take: Take,
  ) {
    const config: Dicer.Config & { maxHeaderSize: number } = { boundary, maxHeaderPairs: 50, maxHeaderSize: 16_384 };
    this.parser = new Dicer(config);
  }

  /** Pumps the body through the parser, up to as many bytes as it may have. */
  all(body: Readable): Promise<void> {
    return new Promise((resolve, reject) => {
      this.fail = reject;
      this.parser.on('part', (part) => this.begin(part));
      this.parser.on('error', () => (this.received === 0 ? resolve() : reject(this.broken())));
      this.parser.on('finish', resolve);
      body.on('data', (chunk: Uint8Array) => this.receive(chunk));
      body.on('error', () => reject(this.broken()));
      body.pipe(this.parser);
    });
  }

  /** Nothing more will come for open files; whoever reads them has to hear of it. */
  async giveUp(): Promise<void> {
    for (const part of this.open) part.destroy(this.broken());
    await Promise.allSettled(this.taking);
  }

  fields(): TextFields {
    const usual =
      this.texts
        .find(({ field }) => field === '_charset_')
        ?.bytes.toString('latin1')
        .trim() || 'utf-8';
    const entries = this.texts.flatMap((part): [string, string][] => {
      const decoded = part.field === '_charset_' ? { text: usual } : decodeText(part, usual);
      if ('text' in decoded) return [[part.field, decoded.text]];
      this.wrong[part.field] ??= decoded.wrong;
      return [];
    });
    return { entries, values: new Map(entries), wrong: this.wrong };
  }

  private receive(chunk: Uint8Array): void {
    this.received += chunk.length;
    if (this.opening.length < 200) this.opening = Buffer.concat([this.opening, chunk]).subarray(0, 200);
    if (this.received > this.limits.totalBytes) this.fail(bodyTooLarge(this.limits.totalBytes));
  }

  private begin(part: Dicer.PartStream): void {
    this.parts += 1;
    part.on('error', () => this.fail(this.broken()));
    part.once('header', (raw) => this.receivePart(part, readPartHeaders(raw as RawHeaders)));
  }

  private receivePart(part: Readable, headers: PartHeaders): void {
    const { field } = headers;
    if (field === null) this.pass(part, 'body', NO_NAME);
    else if (isFile(headers)) this.receiveFile(part, field, headers);
    else this.receiveText(part, field, headers);
  }

  private receiveFile(part: Readable, field: string, { fileName, transferEncoding }: PartHeaders): void {
    if (this.files === this.limits.files) return this.pass(part);
    this.files += 1;
    if (PACKED.has(transferEncoding)) return this.pass(part, field, packedFile(field, transferEncoding));
    this.open.add(part);
    const content = new PartContent(part, this.limits.fileBytes);
    const taken = this.take({ field, name: fileName ?? '', stream: content });
    this.taking.push(taken.then(() => void this.open.delete(part), this.fail));
  }

  private receiveText(part: Readable, field: string, { charset, transferEncoding }: PartHeaders): void {
    const { fields, fieldBytes } = this.limits;
    if (this.texts.length === fields) return this.pass(part, 'body', `Send at most ${fields} fields.`);
    const text: PartText = { field, charset, transferEncoding, bytes: Buffer.alloc(0) };
    this.texts.push(text);
    part.on('data', (chunk: Buffer) => {
      if (text.bytes.length + chunk.length > fieldBytes) this.wrong[field] ??= `${field} is too long. Shorten it.`;
      else text.bytes = Buffer.concat([text.bytes, chunk]);
    });
  }

  /** Reads past a part, and notes what is wrong with it, if anything is. */
  private pass(part: Readable, field?: string, message = ''): void {
    if (field !== undefined) this.wrong[field] ??= message;
    part.resume();
  }

  private broken(): ApiError {
    const other = this.parts === 0 ? otherBoundary(this.opening, this.boundary) : null;
    return (
      other ?? new ApiError('INVALID_REQUEST', 'The multipart body is broken or incomplete. Send the request again.')
    );
  }
}

const NO_NAME = 'A part of the body names no field. Begin each with “Content-Disposition: form-data; name="…"”.';

const PACKED = new Set(['base64', 'quoted-printable']);
const packedFile = (field: string, encoding: string) =>
  `A file in ${field} comes with “Content-Transfer-Encoding: ${encoding}”. Send its bytes as they are, without that header.`;

/** What has a name of its own, or says that it is no text: some clients send pictures without a filename. */
function isFile({ fileName, mediaType }: PartHeaders): boolean {
  return fileName !== null || /^(?:image|video|audio)\/|^application\/(?:octet-stream|pdf)$/.test(mediaType);
}

export function bodyTooLarge(totalBytes: number): ApiError {
  const megabytes = Math.floor(totalBytes / (1024 * 1024));
  return new ApiError('PAYLOAD_TOO_LARGE', `The request is larger than ${megabytes} MB. Send fewer or smaller files.`);
}
