import type { IncomingMessage } from 'node:http';
import { addAbortSignal } from 'node:stream';
import { decompressed } from './decompress';

/** A body with more bytes than are wanted. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError';
}

interface BodyLimit {
  /** Counted after unpacking, while it streams: what is packed small is never held whole. */
  maxBytes: number;
  /** What is done with more than that: an error, or only the beginning is given. */
  beyond: 'refuse' | 'cut';
  signal: AbortSignal;
}

/** The body of an answer. Rejects with BodyTooLargeError, or with the stream's or unpacker's own error. */
export async function readBody(response: IncomingMessage, { maxBytes, beyond, signal }: BodyLimit): Promise<Buffer> {
  const body = addAbortSignal(signal, await decompressed(response));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= maxBytes) continue;
    if (beyond === 'refuse') throw new BodyTooLargeError();
    break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
