import { framesPerBeat, nearestBeat } from '../../../lib/domain/video/beats';
import type { MusicMood } from '../../../lib/domain/video/music';

export interface Rhythm {
  /** Of the whole film. */
  frames: number;
  fps: number;
  music: MusicMood;
}

/** A scene shorter than this is a flash, in seconds. */
const LEAST_SCENE = 0.5;
/** A cut may move this share of the shorter scene beside it to meet a beat. */
const MOST_MOVED = 0.34;

/**
 * Frames of each scene for the time that each `needs`, which together are all frames of the film: spare or
 * missing time is shared out, and each cut falls on a beat, or a half one where scenes are short.
 */
export function cutToBeats(needs: readonly number[], { frames, fps, music }: Rhythm): number[] {
  const total = needs.reduce((sum, need) => sum + need, 0);
  const least = Math.min(LEAST_SCENE * fps, Math.floor(frames / needs.length));
  const lengths = sharedOut(
    needs.map((need) => (need / total) * frames),
    least,
  );
  const short = Math.min(...lengths);
  const part = short < framesPerBeat(music, fps) * 3 ? 2 : 1;
  const cuts: number[] = [];
  let ideal = 0;
  for (const [index, length] of lengths.slice(0, -1).entries()) {
    ideal += length;
    const before = cuts.at(-1) ?? 0;
    const left = needs.length - 1 - index;
    const beat = nearestBeat(ideal, music, fps, part);
    const room = Math.min(length, lengths[index + 1] ?? length) * MOST_MOVED;
    const wanted = Math.abs(beat - ideal) <= room ? beat : Math.round(ideal);
    cuts.push(Math.round(Math.max(before + least * 0.8, Math.min(frames - left * least * 0.8, wanted))));
  }
  return [...cuts, frames].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

/** The same sum with nothing below `least`: what is missing is taken from the others by their length. */
function sharedOut(lengths: readonly number[], least: number): number[] {
  const missing = lengths.reduce((sum, length) => sum + Math.max(0, least - length), 0);
  const spare = lengths.reduce((sum, length) => sum + Math.max(0, length - least), 0);
  return lengths.map((length) =>
    length <= least ? least : length - (missing * (length - least)) / Math.max(1, spare),
  );
}
