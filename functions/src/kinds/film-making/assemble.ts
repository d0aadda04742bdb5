import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { Film } from '../../filming/film';
import { joinSegments, type StoredSegment } from '../../filming/join-segments';
import { type FilmStrip, stripOf } from '../../filming/stills';
import { captionsOf } from '../../soundtrack/captions';
import { soundtrackOf } from '../../soundtrack/soundtrack-of';

/** A whole video, and what a player shows beside it. */
export interface AssembledVideo {
  mp4: Uint8Array;
  hasAudio: boolean;
  /** WebVTT. */
  captions: string;
  strip: FilmStrip;
}

/** Joins the pieces of a film with its sound. Rejects with the signal's reason on an abort. */
export async function assemble(
  film: Film,
  script: FilmScript,
  segments: readonly StoredSegment[],
  signal: AbortSignal,
): Promise<AssembledVideo> {
  const sound = await soundtrackOf(script.music, film.frames / film.fps);
  signal.throwIfAborted();
  const mp4 = await joinSegments(segments, film, sound, signal);
  return { mp4, hasAudio: sound !== null, captions: captionsOf(script), strip: await stripOf(film, signal) };
}
