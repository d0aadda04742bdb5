import { groupOf } from '../filming/encoder';
import { type FilmProbe, probeFilm } from '../filming/mp4/probe-film';
import { type FilmFacts, type FilmProblem, problem } from './film-problem';

/** Silence as AAC takes a few hundred bytes a second, the quietest music some thousands. */
const LEAST_SOUND_BYTES = 1500;
/** The sound may end a little before the last picture. */
const SOUND_SLACK_SECONDS = 0.3;

/** What the file says of itself, without decoding it. */
export async function checkFile(file: Uint8Array, facts: FilmFacts): Promise<FilmProblem[]> {
  let probe: FilmProbe;
  try {
    probe = await probeFilm(file);
  } catch {
    return [problem('file', 'The video came out as a file that can’t be read.')];
  }
  return [...checkPictures(probe, facts), ...checkSound(probe, facts)];
}

function checkPictures(probe: FilmProbe, { film }: FilmFacts): FilmProblem[] {
  const { width, height, fps, frames } = film;
  const problems: FilmProblem[] = [];
  if (probe.width !== width || probe.height !== height) {
    const sizes = `${probe.width}×${probe.height} instead of ${width}×${height}`;
    problems.push(problem('size', `The video came out at ${sizes} pixels.`));
  }
  if (probe.frames !== frames || Math.abs(probe.seconds - frames / fps) > 0.5 / fps) {
    const lengths = `${probe.seconds.toFixed(2)} instead of ${(frames / fps).toFixed(2)}`;
    problems.push(problem('length', `The video came out ${lengths} seconds long.`));
  } else if (Math.abs(probe.fps - fps) > 0.01) {
    problems.push(problem('rate', `The video came out with ${probe.fps} instead of ${fps} frames a second.`));
  }
  const isPlayable = probe.profile !== 'another' && probe.colors === 'bt709' && probe.isFaststart;
  if (!isPlayable || largestGroup(probe) > groupOf(fps)) {
    problems.push(problem('codec', 'The video came out in a form that not every player plays.'));
  }
  return problems;
}

function largestGroup({ keyFrames, frames }: FilmProbe): number {
  if (keyFrames[0] !== 0) return Number.POSITIVE_INFINITY;
  return Math.max(...keyFrames.map((key, index) => (keyFrames[index + 1] ?? frames) - key));
}

function checkSound({ sound, seconds }: FilmProbe, facts: FilmFacts): FilmProblem[] {
  if (facts.sound === 'none') return [];
  if (!sound || sound.codec !== 'aac') return [problem('sound', 'The video came out without its sound.')];
  if (sound.bytesPerSecond < LEAST_SOUND_BYTES) return [problem('sound', 'The sound of the video is silent.')];
  const isCut = sound.seconds < seconds - SOUND_SLACK_SECONDS;
  return isCut ? [problem('sound', 'The sound ends before the video does.', sound.seconds)] : [];
}
