import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';

/** Node has it since 22.15; the types that we build with are older. */
const { createZstdDecompress } = zlib as typeof zlib & { createZstdDecompress?: (options?: object) => Transform };

/** Only what can be unpacked is offered. */
export const ACCEPT_ENCODING = ['gzip', 'br', 'deflate', ...(createZstdDecompress ? ['zstd'] : [])].join(', ');

/** `ZSTD_d_windowLogMax`: 8 MB, the most that RFC 9659 lets a server use; Node's default is 128. */
const ZSTD_OPTIONS = { params: { 100: 23 } };
/** Servers that end without the last bytes of their packing are forgiven, as browsers do. */
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

/** More than two layers are nobody's mistake. */
const MOST_LAYERS = 2;

/** A body that is packed in a way that we didn't offer. */
export class UnknownPackingError extends Error {
  override name = 'UnknownPackingError';
  readonly code = 'Z_UNKNOWN_PACKING';
}

/** The answer's body unpacked; errors of any layer, and the end of the reader, reach all of them. */
export async function decompressed(response: IncomingMessage): Promise<Readable> {
  const layers = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim());
  const packed = layers.filter(
    (layer) => layer !== '' && layer !== 'identity' && layer !== 'none' && layer !== 'utf-8',
  );
  if (packed.length > MOST_LAYERS) throw new UnknownPackingError('packed too often');
  let body: Readable = response;
  // The last that is named was put on last.
  for (const layer of packed.reverse()) body = pipeline(body, await unpackerOf(layer, body), () => undefined);
  return body;
}

async function unpackerOf(layer: string, body: Readable): Promise<Transform> {
  switch (layer) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(LENIENT);
    case 'br':
      return zlib.createBrotliDecompress(LENIENT_BROTLI);
    case 'deflate':
      return (await isZlib(body)) ? zlib.createInflate(LENIENT) : zlib.createInflateRaw(LENIENT);
    case 'zstd':
      if (createZstdDecompress) return createZstdDecompress(ZSTD_OPTIONS);
  }
  throw new UnknownPackingError(`packed as ${layer}`);
}

/** “deflate” means zlib's format, but some servers send it bare, without the header that RFC 1950 makes known. */
async function isZlib(body: Readable): Promise<boolean> {
  const first = await new Promise<unknown>((resolve, reject) => {
    body.once('error', reject);
    body.once('end', () => resolve(null));
    body.once('readable', () => {
      const chunk: unknown = body.read();
      // At once: a body that is read to its end takes nothing back.
      if (chunk !== null) body.unshift(chunk);
      resolve(chunk);
    });
  });
  if (!Buffer.isBuffer(first) || first.length < 2) return true;
  return (first.readUInt8(0) & 0x0f) === 8 && first.readUInt16BE(0) % 31 === 0;
}
