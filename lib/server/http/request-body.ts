import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { within } from '../process/pause';
import { ApiError } from './api-error';

/** Of a body that nobody wants any more: so many bytes, or milliseconds, and its sender is listened to no longer. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_MS = 60_000;
/** A body that has ended by then holds nothing up. */
const AT_ONCE_MS = 50;

const opened = new WeakMap<Request, Readable>();

/**
 * The body as a stream of Node's, the same one each time. Whoever reads it must not destroy it: that would end the
 * connection, and the sender would never read why.
 */
export function bodyOf(request: Request): Readable {
  const known = opened.get(request);
  if (known) return known;
  const body = request.body ? Readable.fromWeb(request.body as NodeStream) : Readable.from([]);
  // Also when nobody is reading yet, or any more.
  body.on('error', () => undefined);
  opened.set(request, body);
  return body;
}

/** Throws an ApiError for a body that is packed: nothing here unpacks one. */
export function refusePacked({ headers }: Request): void {
  const encoding = headers.get('content-encoding')?.trim() ?? '';
  if (encoding === '' || encoding.toLowerCase() === 'identity') return;
  const message = `The body is sent with “Content-Encoding: ${encoding.slice(0, 40)}”. Send it as it is, without that header.`;
  throw new ApiError('UNSUPPORTED_MEDIA_TYPE', message, {
    errors: { 'Content-Encoding': message },
    headers: { 'Accept-Encoding': 'identity' },
  });
}

/**
 * An answer that reaches who is still sending: it goes out at once, and ends when the rest of the request has been let
 * pass. A connection that is closed over bytes that nobody has read is reset, and takes the answer with it.
 */
export async function reachingSender(request: Request, response: Response): Promise<Response> {
  if (request.body === null) return response;
  const passed = letPass(request);
  if (
    await within(
      passed.then(() => true),
      AT_ONCE_MS,
    )
  )
    return response;
  const text = new Uint8Array(await response.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(text);
      await passed;
      controller.close();
    },
  });
  const headers = new Headers(response.headers);
  // What comes after all the same is not the beginning of another request.
  headers.set('Connection', 'close');
  return new Response(body, { status: response.status, headers });
}

/** Resolves when the rest of a body has come and been dropped, or nobody listens to it any longer. */
function letPass(request: Request): Promise<void> {
  // Somebody else has it: what becomes of it is theirs.
  if (request.bodyUsed && !opened.has(request)) return Promise.resolve();
  const body = bodyOf(request);
  if (body.readableEnded || body.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const timer = setTimeout(end, MOST_MS);
    function end() {
      clearTimeout(timer);
      resolve();
    }
    body.on('data', (chunk: Uint8Array) => {
      bytes += chunk.byteLength;
      if (bytes > MOST_BYTES) end();
    });
    body.once('end', end).once('error', end).once('close', end);
    body.resume();
  });
}
