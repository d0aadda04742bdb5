import type { Note } from '../note';
import { type Chord, drums, melody, type Mood, note, together } from './mood';

// D major: chords with their sevenths and ninths, which want nowhere.
const D: Chord = { root: 38, tones: [54, 57, 61, 64] };
const B_MINOR: Chord = { root: 35, tones: [54, 57, 59, 62] };
const G: Chord = { root: 43, tones: [54, 57, 59, 62] };
const A: Chord = { root: 45, tones: [52, 57, 59, 64] };
const E_MINOR: Chord = { root: 40, tones: [55, 59, 62, 66] };
const F_SHARP_MINOR: Chord = { root: 42, tones: [52, 57, 61, 64] };

/** Two phrases of four bars, in which the second answers the first. */
const TUNE: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [0, 1.5, 78],
    [1.5, 0.5, 76],
    [2, 2, 73],
  ],
  [
    [1, 1, 74],
    [2, 0.5, 76],
    [2.5, 1.5, 78],
  ],
  [
    [0, 2, 81],
    [2.5, 0.5, 78],
    [3, 1, 76],
  ],
  [[0.5, 3, 76]],
  [
    [0, 1.5, 79],
    [1.5, 0.5, 78],
    [2, 2, 74],
  ],
  [
    [1, 1, 73],
    [2, 0.5, 76],
    [2.5, 1.5, 81],
  ],
  [
    [0, 1, 83],
    [1, 1, 81],
    [2, 2, 78],
  ],
  [
    [0, 1.5, 76],
    [2, 2, 74],
  ],
];

/** Which tone of the chord the keys play at each eighth. */
const ROLL = [0, 1, 2, 3, 2, 1, 2, 3];

const rolled = ({ tones }: Chord, level: number): Note[] =>
  ROLL.map((tone, eighth) =>
    note('keys', eighth / 2, 1.4, tones[tone] ?? tones[0], level * (eighth % 4 === 0 ? 1 : 0.7), (tone - 1.5) * 0.25),
  );

export const calm: Mood = {
  chords: [D, B_MINOR, G, A, E_MINOR, F_SHARP_MINOR, G, A],
  bar: ({ chord, place, part, leadsOver }) => [
    ...together('pad', chord, 0, 4, 0.3),
    ...rolled(chord, part === 'opening' ? 0.42 : 0.36),
    note('subBass', 0, leadsOver ? 3 : 3.6, chord.root, 0.62),
    ...(leadsOver ? [note('subBass', 3, 1, chord.root + 7, 0.45)] : []),
    ...(part === 'opening'
      ? []
      : [
          ...drums('kick', 'x.........o.....', 0.34),
          ...drums('shaker', 'x.o.x.o.x.o.x.oo', 0.15, 0.35),
          ...drums('rim', leadsOver ? '....x.......x.o.' : '....x.......x...', 0.13, -0.3),
        ]),
    ...(part === 'chorus' ? melody('bell', TUNE[place] ?? [], 0.26, 0.15) : []),
  ],
  end: [
    ...together('pad', D, 0, 2.5, 0.3),
    ...together('keys', { root: 38, tones: [54, 57, 61, 66] }, 0, 4, 0.4),
    note('subBass', 0, 3.5, 38, 0.6),
    note('bell', 0, 4, 78, 0.3, 0.15),
    note('bell', 0.5, 4, 86, 0.14, -0.2),
    note('kick', 0, 1, 60, 0.34),
  ],
};
