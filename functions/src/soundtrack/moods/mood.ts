import { BEATS_A_BAR, type Note } from '../note';
import type { VoiceName } from '../synth/voices';

/** MIDI pitches: what the bass plays, and what is heard above it from low to high. */
export interface Chord {
  root: number;
  tones: readonly [number, number, number, number];
}

/** Where in the piece a bar stands. */
export interface Bar {
  chord: Chord;
  /** 0–7 in the round of eight bars, each with its chord. */
  place: number;
  /** How much is played: first little, then the beat, then the melody as well. */
  part: 'opening' | 'verse' | 'chorus';
  /** Whether the next bar begins another part, to which drums lead over. */
  leadsOver: boolean;
}

/** A piece of music without end, and an end that can stand on any beat. */
export interface Mood {
  chords: readonly [Chord, Chord, Chord, Chord, Chord, Chord, Chord, Chord];
  /** The notes of a bar; their beats count from its own beginning. */
  bar: (bar: Bar) => Note[];
  /** What rings out to the last picture. */
  end: Note[];
}

export function note(voice: VoiceName, beat: number, beats: number, pitch: number, level: number, pan = 0): Note {
  return { voice, beat, beats, pitch, level, pan };
}

const STEPS = 16;
/** How loud the signs of a pattern are. */
const LOUD = new Map([
  ['X', 1],
  ['x', 0.7],
  ['o', 0.4],
]);

/** A bar of drums in sixteenths: `X` is struck hard, `x` less, `o` softly. */
export function drums(voice: VoiceName, pattern: string, level: number, pan = 0): Note[] {
  return [...pattern].flatMap((sign, step) => {
    const loud = LOUD.get(sign);
    return loud === undefined ? [] : [note(voice, (step * BEATS_A_BAR) / STEPS, 0.25, 60, level * loud, pan)];
  });
}

/** A melody as beat, beats and pitch. */
export function melody(
  voice: VoiceName,
  line: readonly (readonly [beat: number, beats: number, pitch: number])[],
  level: number,
  pan = 0,
): Note[] {
  return line.map(([beat, beats, pitch]) => note(voice, beat, beats, pitch, level, pan));
}

/** All tones of a chord together, spread from left to right. */
export function together(voice: VoiceName, { tones }: Chord, beat: number, beats: number, level: number): Note[] {
  return tones.map((pitch, index) => note(voice, beat, beats, pitch, level, (index - 1.5) * 0.45));
}
