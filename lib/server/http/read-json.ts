import 'server-only';
import type { z } from 'zod';
import { ApiError, invalidFields } from './api-error';
import { bodyOf, refusePacked } from './request-body';
import { noSuchField } from './unknown-fields';

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
    return [field, noSuchField(field)];
  });
}

/** Reads a body as text. Throws an ApiError: 413 for more than `maxBytes`, 400 for one that breaks off. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () => new ApiError('PAYLOAD_TOO_LARGE', `The body is larger than ${maxBytes / 1024} kB. Send less.`);
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  refusePacked(request);
  const bytes = await bytesOf(request, maxBytes, tooLarge);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('INVALID_REQUEST', 'The body is no text in UTF-8. Send it in UTF-8.');
  }
}

/** Leaves what is too much where it is: a stream that is read by `for await` would be destroyed, and the answer with it. */
function bytesOf(request: Request, maxBytes: number, tooLarge: () => ApiError): Promise<Buffer> {
  const body = bodyOf(request);
  const chunks: Uint8Array[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    body.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength;
      if (size <= maxBytes) return void chunks.push(chunk);
      body.pause();
      reject(tooLarge());
    });
    body.once('end', () => resolve(Buffer.concat(chunks)));
    body.once('error', (cause) =>
      reject(new ApiError('INVALID_REQUEST', 'The request was given up before its end.', { cause })),
    );
  });
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
