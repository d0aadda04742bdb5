import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ProviderError } from '../../provider-error';
import { VIDEO_SERVICE } from '../asked-service';
import { failureOfCall } from '../failure-of-call';
import { openClip } from './open-clip';
import { type ClipFile, readClip } from './read-clip';
import type { VideoService } from './video-service';

/** 15 seconds of 1080p take about 20 MB; a function's disk is its memory. */
export const MOST_CLIP_BYTES = 64 * 1024 * 1024;
const FETCH_MS = 120_000;

/**
 * Streams a clip's video into the file `to`. Where its link has ended, the operation is read once more for another.
 * Rejects with ProviderError, and leaves no file then: `retryable` where fetching again may help. When `signal` aborts,
 * with its reason.
 */
export async function fetchClip(
  service: VideoService,
  operation: string,
  file: ClipFile,
  to: string,
  signal: AbortSignal,
): Promise<{ bytes: number }> {
  const own = AbortSignal.any([signal, AbortSignal.timeout(FETCH_MS)]);
  try {
    signal.throwIfAborted();
    const bytes = (await bytesOf(service, file, own)) ?? (await fresh(service, operation, own));
    return { bytes: await keep(bytes, to, own) };
  } catch (error) {
    await rm(to, { force: true });
    signal.throwIfAborted();
    throw failureOfCall(own.aborted ? own.reason : error, VIDEO_SERVICE);
  }
}

type Bytes = AsyncIterable<Uint8Array>;

async function bytesOf(service: VideoService, file: ClipFile, signal: AbortSignal): Promise<Bytes | null> {
  if ('data' in file) return Readable.from([Buffer.from(file.data, 'base64')]);
  return openClip(service, file.uri, signal);
}

/** Through a new link to the same clip. */
async function fresh(service: VideoService, operation: string, signal: AbortSignal): Promise<Bytes> {
  const look = await readClip(service.client, operation, signal);
  if (look.is === 'failed') throw look.error;
  const bytes = look.is === 'done' ? await bytesOf(service, look.file, signal) : null;
  if (bytes !== null) return bytes;
  throw new ProviderError('PROVIDER_UNAVAILABLE', 'The link to the finished clip has expired.', false, {
    cause: new Error('Gemini: the link to a clip has expired, and the new one too'),
  });
}

async function keep(bytes: Bytes, to: string, signal: AbortSignal): Promise<number> {
  let length = 0;
  await pipeline(
    bytes,
    async function* checked(chunks: Bytes) {
      let start = Buffer.alloc(0);
      for await (const chunk of chunks) {
        length += chunk.byteLength;
        if (length > MOST_CLIP_BYTES) throw noVideo(`more than ${MOST_CLIP_BYTES} bytes`);
        if (start.length < BOX_BYTES) {
          start = Buffer.concat([start, chunk]);
          if (start.length >= BOX_BYTES) refuseOther(start);
        }
        yield chunk;
      }
      if (start.length < BOX_BYTES) throw noVideo(`${start.length} bytes`);
    },
    createWriteStream(to),
    { signal },
  );
  return length;
}

/** The length and the name of an MP4's first box. */
const BOX_BYTES = 8;

function refuseOther(start: Buffer): void {
  if (start.toString('latin1', 4, 8) !== 'ftyp') throw noVideo('another type');
}

/** The same file would come again. */
function noVideo(diagnosis: string): ProviderError {
  const cause = new Error(`Gemini: a clip of ${diagnosis}`);
  return new ProviderError('PROVIDER_UNAVAILABLE', 'The video service sent a file that is no video.', false, { cause });
}
