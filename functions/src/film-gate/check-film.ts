import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { checkDecoded } from './check-decoded';
import { checkDrawn } from './check-drawn';
import { checkFile } from './check-file';
import { checkShown } from './check-shown';
import type { FilmFacts, FilmProblem } from './film-problem';

export interface CheckOptions {
  /** Whether there is an ffmpeg to decode the film with; by default, what this machine has. */
  ffmpeg?: boolean;
}

/**
 * Looks at a finished film: at its file, and at what was seen of its frames, its words and its product while it was drawn.
 * Where there is ffmpeg, the film is decoded as well: what a viewer gets is what was drawn. Empty when it may be published; rejects with the signal’s reason on an abort.
 */
export async function checkFilm(
  file: Uint8Array,
  facts: FilmFacts,
  signal: AbortSignal,
  { ffmpeg }: CheckOptions = {},
): Promise<FilmProblem[]> {
  const ofFile = await checkFile(file, facts);
  // A file that can’t be read is all there is to say.
  if (ofFile.some(({ code }) => code === 'file')) return ofFile;
  const ofFrames = checkDrawn(facts);
  const decoded = (ffmpeg ?? (await hasFfmpeg())) ? await checkDecoded(file, facts, signal) : [];
  const known = new Set([...ofFile, ...ofFrames].map(({ code }) => code));
  return [
    ...ofFile,
    ...ofFrames,
    // The same seen twice is said once.
    ...decoded.filter(({ code }) => !known.has(code)),
    ...checkShown(facts),
  ];
}
