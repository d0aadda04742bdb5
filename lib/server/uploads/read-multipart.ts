import 'server-only';
import { Busboy, type BusboyConfig, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ApiError } from '../http/api-error';

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

/** Text fields by name, and the names of those that were longer than allowed. The last of several wins. */
export interface TextFields {
  values: ReadonlyMap<string, string>;
  tooLong: readonly string[];
}

/**
 * Reads a multipart body as it arrives; nothing of it is kept but the text fields. `take` is
 * handed each file. Rejects with an ApiError when the body is broken, or breaks off, and
 * with what `take` rejects with; by then every `take` has settled.
 */
export async function readMultipart(
  request: Request,
  limits: MultipartLimits,
  take: (part: FilePart) => Promise<void>,
): Promise<TextFields> {
  const parser = openParser(request, limits);
  const fields = collectFields(parser);
  const open = new Set<BusboyFileStream>();
  const taking: Promise<void>[] = [];
  const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('file', (field, stream, name) => {
        open.add(stream);
        stream.on('error', () => reject(brokenBody()));
        taking.push(
          take({ field: field ?? '', name: name ?? '', stream }).then(() => void open.delete(stream), reject),
        );
      });
      parser.once('finish', resolve);
      parser.on('error', () => reject(brokenBody()));
      feed(body, parser, limits.totalBytes, reject);
    });
  } catch (error) {
    // What still comes is let pass, so that the caller gets to read the answer.
    body.unpipe(parser).resume();
    // Nothing more will come for these; whoever reads them has to hear of it.
    for (const stream of open) stream.destroy(brokenBody());
    await Promise.allSettled(taking);
    throw error;
  }
  await Promise.all(taking);
  return fields;
}

function openParser(request: Request, { fieldBytes, fields, fileBytes, files }: MultipartLimits): BusboyInstance {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data *(;|$)/i.test(type)) {
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Send the fields and files as multipart/form-data.');
  }
  const limits = { fieldSize: fieldBytes, fields, fileSize: fileBytes, files, headerPairs: 50, headerSize: 16_384 };
  const config: BusboyConfig = { headers: { 'content-type': type }, limits: { ...limits, parts: fields + files } };
  try {
    return new Busboy(config);
  } catch (cause) {
    throw brokenBody({ cause });
  }
}

function collectFields(parser: BusboyInstance): TextFields {
  const values = new Map<string, string>();
  const tooLong: string[] = [];
  parser.on('field', (name, value, _nameTruncated, isTruncated) => {
    if (isTruncated) tooLong.push(name);
    values.set(name, value);
  });
  return { values, tooLong };
}

/** Pumps the body into the parser, up to a number of bytes. */
function feed(body: Readable, parser: BusboyInstance, totalBytes: number, fail: (error: unknown) => void): void {
  let received = 0;
  body.on('data', (chunk: Uint8Array) => {
    received += chunk.length;
    if (received > totalBytes) fail(bodyTooLarge(totalBytes));
    // Nobody is listened to for ever.
    if (received > 2 * totalBytes) body.destroy();
  });
  body.on('error', () => fail(brokenBody()));
  body.pipe(parser);
}

export function bodyTooLarge(totalBytes: number): ApiError {
  const megabytes = Math.floor(totalBytes / (1024 * 1024));
  return new ApiError('PAYLOAD_TOO_LARGE', `The request is larger than ${megabytes} MB. Send fewer or smaller files.`);
}

function brokenBody(options?: ErrorOptions): ApiError {
  return new ApiError(
    'INVALID_REQUEST',
    'The multipart body is broken or incomplete. Send the request again.',
    options,
  );
}
