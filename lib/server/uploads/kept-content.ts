import 'server-only';
import { CleanPicture } from '../../domain/pictures/cleaning/clean-picture';
import { type ForeignFile, INCOMPLETE } from '../../domain/pictures/foreign-file';
import type { LogoType } from '../../domain/shared/upload';
import { makeSvgSafe } from '../../svg/safe-svg';
import { SvgProblem } from '../../svg/svg-problem';

/** What is stored of a file; when it has been read to its end, `problem` says why it can’t be used, if so. */
export interface KeptContent extends AsyncIterable<Uint8Array> {
  readonly problem: ForeignFile | null;
}

/**
 * What is kept of a picture that arrives: its pixels, and nothing of where and with what it was taken; of a drawing only
 * what draws, so that whatever opens it from its address runs nothing.
 */
export function keptOf(content: AsyncIterable<Uint8Array>, type: LogoType): KeptContent {
  return type === 'image/svg+xml' ? new KeptDrawing(content) : new KeptPicture(content, type);
}

class KeptPicture implements KeptContent {
  private readonly picture: CleanPicture;

  constructor(content: AsyncIterable<Uint8Array>, type: Exclude<LogoType, 'image/svg+xml'>) {
    this.picture = new CleanPicture(content, type);
  }

  get problem(): ForeignFile | null {
    return this.picture.isWhole ? null : INCOMPLETE;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.picture[Symbol.asyncIterator]();
  }
}

class KeptDrawing implements KeptContent {
  problem: ForeignFile | null = null;

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.content) pieces.push(piece);
    try {
      yield Buffer.from(makeSvgSafe(Buffer.concat(pieces)).source);
    } catch (error) {
      if (!(error instanceof SvgProblem)) throw error;
      this.problem = error.problem;
    }
  }
}
