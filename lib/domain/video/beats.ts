import { MUSIC_DETAILS, type MusicMood } from './music';

/** Frames of one beat, not rounded: 60 s over the tempo. */
export function framesPerBeat(music: MusicMood, fps: number): number {
  return (60 * fps) / MUSIC_DETAILS[music].tempo;
}

/** The frame nearest to a beat; beats may be halves and quarters. */
function frameOfBeat(beat: number, music: MusicMood, fps: number): number {
  return Math.round(beat * framesPerBeat(music, fps));
}

/** The frame on a beat, or on a part of one, that is nearest to `frame`. `part` 2 counts half beats. */
export function nearestBeat(frame: number, music: MusicMood, fps: number, part = 1): number {
  const beat = Math.round((frame / framesPerBeat(music, fps)) * part) / part;
  return frameOfBeat(beat, music, fps);
}
