import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bucket } from '../../../firebase/admin';
import { isNotFound } from '../../../storage/storage-error';
import { MediaError } from './media-error';
import { openAddress } from './open-address';

/** Longest that a file may take to come. */
const TIMEOUT_MS = 150_000;

/** Where a file comes from: the web, or the person's upload. */
export type MediaSource = { url: string } | { path: string };

interface Fetching {
  /** Local path, which is written over. */
  into: string;
  maxBytes: number;
  signal: AbortSignal;
}

/** Streams a file onto the disk and gives its size; never more than `maxBytes` of it. Rejects with a MediaError; with its reason when `signal` aborts. */
export async function fetchInto(source: MediaSource, { into, maxBytes, signal }: Fetching): Promise<number> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const { stream, announced } = await opened(source, patience);
    if (announced > maxBytes) {
      stream.destroy();
      throw tooLarge(maxBytes);
    }
    const size = await write(stream, { into, maxBytes, signal: patience });
    if (size === 0) throw new MediaError('This file is empty.');
    if (announced > 0 && size < announced) throw new MediaError('This file broke off while it came.', true);
    return size;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MediaError) throw error;
    if (isNotFound(error)) throw new MediaError('This file was not uploaded completely. Choose it again.');
    if (patience.aborted) throw new MediaError('This file took too long to come.', true);
    throw new MediaError('This file broke off while it came.', true);
  }
}

async function opened(source: MediaSource, signal: AbortSignal): Promise<{ stream: Readable; announced: number }> {
  if ('path' in source) {
    const stream = bucket().file(source.path).createReadStream({ decompress: false });
    return { stream, announced: 0 };
  }
  const response = await openAddress(source.url, signal);
  return { stream: response, announced: Number(response.headers['content-length'] ?? 0) || 0 };
}

async function write(stream: Readable, { into, maxBytes, signal }: Fetching): Promise<number> {
  let size = 0;
  await pipeline(
    stream,
    async function* counted(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes) throw tooLarge(maxBytes);
        yield chunk;
      }
    },
    createWriteStream(into),
    { signal },
  );
  return size;
}

const tooLarge = (maxBytes: number) => new MediaError(`This file is larger than ${maxBytes / 2 ** 20} MB.`);

/** The first bytes of a file on the disk. */
export async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
