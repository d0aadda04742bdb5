import { says } from '../signatures';
import type { ByteReader } from './byte-reader';

const [IMAGE, EXTENSION, TRAILER] = [0x2c, 0x21, 0x3b];
const [COMMENT, APPLICATION] = [0xfe, 0xff];
/** What says how an animation repeats; every other application writes about itself. */
const REPEATING = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** A GIF without comments and what applications have noted. Gives whether all of it is there. */
export async function* cleanGif(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  if (!(await reader.has(13))) return false;
  if (!(yield* reader.through(13 + tableBytes(reader.ahead[10] ?? 0)))) return false;
  let images = 0;
  // A missing trailer is a slip that every decoder forgives.
  while (await reader.has(1)) {
    const [kind] = reader.ahead;
    if (kind === TRAILER) {
      yield await reader.take(1);
      return true;
    }
    if (kind === IMAGE) {
      if (!(await reader.has(10))) return false;
      if (!(yield* reader.through(10 + tableBytes(reader.ahead[9] ?? 0) + 1)) || !(yield* blocks(reader))) return false;
      images += 1;
    } else if (kind === EXTENSION) {
      if (!(yield* extension(reader))) return false;
    } else await reader.take(1);
  }
  return images > 0;
}

async function* extension(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  if (!(await reader.has(3))) return false;
  const [, label] = reader.ahead;
  await reader.has(14);
  const isKept = label !== COMMENT && (label !== APPLICATION || REPEATING.some((name) => says(reader.ahead, name, 3)));
  const introducer = await reader.take(2);
  if (!isKept) return skipBlocks(reader);
  yield introducer;
  return yield* blocks(reader);
}

/** Data in blocks of up to 255 bytes, the last of which is empty. */
async function* blocks(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  while (await reader.has(1)) {
    const length = reader.ahead[0] ?? 0;
    if (!(yield* reader.through(1 + length))) return false;
    if (length === 0) return true;
  }
  return false;
}

async function skipBlocks(reader: ByteReader): Promise<boolean> {
  const skipped = blocks(reader);
  for (;;) {
    const next = await skipped.next();
    if (next.done) return next.value;
  }
}
