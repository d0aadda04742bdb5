import type { FilmShape } from '../../filming/film';
import { joinSegments, type StoredSegment } from '../../filming/join-segments';
import { sayMadeWithAi } from '../../filming/mp4/say-made-with-ai';
import { type FilmStrip, joinStills, type SmallStills } from '../../filming/stills';
import { captionsOf } from '../../soundtrack/captions';
import { soundtrackOf } from '../../soundtrack/soundtrack-of';
import type { Stereo } from '../../soundtrack/play';
import type { SpokenWords } from '../../soundtrack/speech/lay-speech';
import type { DirectedFilm } from './film-state';

/** A whole video, and what a player shows beside it. */
export interface AssembledVideo {
  mp4: Uint8Array;
  hasAudio: boolean;
  /** WebVTT. */
  captions: string;
  strip: FilmStrip;
}

/** A piece as it lies in Storage, with its small stills. */
export interface StoredPiece extends StoredSegment {
  stills: SmallStills;
}

/** What a video is put together from. */
interface FilmPieces {
  /** In the order of its frames. */
  pieces: readonly StoredPiece[];
  words: readonly SpokenWords[];
  /** The person's own, instead of music that is composed. */
  track: Stereo | null;
  /** Whether a model has filmed or spoken some of it: then the file says so. */
  hasAi: boolean;
}

/** Joins the pieces of a film with its sound. Rejects with the signal's reason on an abort. */
export async function assemble(
  shape: FilmShape,
  { script, speech }: Pick<DirectedFilm, 'script' | 'speech'>,
  { pieces, words, track, hasAi }: FilmPieces,
  signal: AbortSignal,
): Promise<AssembledVideo> {
  const sound = await soundtrackOf(script.music, shape.frames / shape.fps, { words, track });
  signal.throwIfAborted();
  const joined = await joinSegments(pieces, shape, sound, signal);
  const stills = pieces.map((piece) => piece.stills);
  return {
    mp4: hasAi ? sayMadeWithAi(joined) : joined,
    hasAudio: sound !== null,
    captions: captionsOf(script, speech),
    strip: await joinStills(shape, stills),
  };
}
