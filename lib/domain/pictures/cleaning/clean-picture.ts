import type { LogoType } from '../../shared/upload';
import { ByteReader } from './byte-reader';
import { cleanAvif } from './clean-avif';
import { cleanGif } from './clean-gif';
import { cleanJpeg } from './clean-jpeg';
import { cleanPng } from './clean-png';
import { cleanTiff } from './clean-tiff';
import { cleanWebp } from './clean-webp';

type Cleaner = (reader: ByteReader) => AsyncGenerator<Uint8Array, boolean>;

const CLEANERS: Record<Exclude<LogoType, 'image/svg+xml'>, Cleaner> = {
  'image/png': cleanPng,
  'image/jpeg': cleanJpeg,
  'image/webp': cleanWebp,
  'image/avif': cleanAvif,
  'image/gif': cleanGif,
  'image/tiff': cleanTiff,
};

/**
 * A picture without what its camera and programs have noted in it, above all where it was taken: its pixels, colours
 * and the way it is to be turned stay byte for byte. It is read as it arrives; `isWhole` is known when it has been read
 * to its end.
 */
export class CleanPicture implements AsyncIterable<Uint8Array> {
  /** False where the file breaks off before its end. */
  isWhole = false;

  constructor(
    private readonly chunks: AsyncIterable<Uint8Array>,
    private readonly type: keyof typeof CLEANERS,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    this.isWhole = yield* CLEANERS[this.type](new ByteReader(this.chunks));
  }
}

/** Whether a file has an end, of the bytes of all of it. */
export async function isWholePicture(bytes: Uint8Array, type: keyof typeof CLEANERS): Promise<boolean> {
  const picture = new CleanPicture(onePiece(bytes), type);
  for await (const _ of picture);
  return picture.isWhole;
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
