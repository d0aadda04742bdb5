import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { z } from 'zod';
import { ApiError, invalidFields } from './api-error';

/** More than any JSON body of the API needs. */
export const MAX_JSON_BYTES = 256 * 1024;

/**
 * Reads a JSON body and checks it. Throws an ApiError: 415 for another media type, 413 for more
 * than `maxBytes`, 400 for what is no JSON or doesn't fit the schema, with each wrong field named.
 */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
  maxBytes = MAX_JSON_BYTES,
): Promise<z.infer<S>> {
  if (mediaTypeOf(request) !== 'application/json') throw noJson();
  return parseBody(parseJson(await readText(request, maxBytes)), schema);
}

/** The same where the body may be left out, which reads as one with no fields, whatever its media type. */
export async function readJsonIfAny<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  const text = await readText(request, MAX_JSON_BYTES);
  const isEmpty = text.trim() === '' || text.trim() === 'null';
  if (!isEmpty && mediaTypeOf(request) !== 'application/json') throw noJson();
  return parseBody(isEmpty ? {} : parseJson(text), schema);
}

const mediaTypeOf = (request: Request) => request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();

const noJson = () =>
  new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as JSON, with “Content-Type: application/json”.');

/** Checks what was read. Throws an ApiError that names each wrong field. */
export function parseBody<S extends z.ZodType>(body: unknown, schema: S): z.infer<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalidFields(Object.fromEntries(parsed.error.issues.flatMap(wrongFields).reverse()));
}

/** What is wrong, by field; a field that the schema doesn't know is wrong by itself. */
function wrongFields(issue: z.core.$ZodIssue): [field: string, message: string][] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [[path.join('.') || 'body', message]];
  return issue.keys.map((key) => {
    const field = [...path, key].join('.');
    return [field, `There is no field ${field} here. Leave it out.`];
  });
}

/** Reads a body as text. Throws an ApiError: 413 for more than `maxBytes`, 400 for one that breaks off. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () => new ApiError('PAYLOAD_TOO_LARGE', `The body is larger than ${maxBytes / 1024} kB. Send less.`);
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  const body: AsyncIterable<Uint8Array> | [] = request.body ? Readable.fromWeb(request.body as ReadableStream) : [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw tooLarge();
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('INVALID_REQUEST', 'The request was given up before its end.', { cause: error });
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(
      'INVALID_REQUEST',
      'The body is not JSON that can be read. Check its quotes, commas and brackets.',
    );
  }
}
