import type { Note } from '../note';
import { type Chord, drums, melody, type Mood, note, together } from './mood';

// C major, with its basses walking down and up again.
const C: Chord = { root: 36, tones: [60, 64, 67, 72] };
const G_OVER_B: Chord = { root: 35, tones: [59, 62, 67, 71] };
const A_MINOR: Chord = { root: 33, tones: [60, 64, 67, 69] };
const F: Chord = { root: 41, tones: [60, 65, 67, 69] };
const D_MINOR: Chord = { root: 38, tones: [60, 62, 65, 69] };
const C_OVER_E: Chord = { root: 40, tones: [60, 64, 67, 72] };
const G: Chord = { root: 43, tones: [59, 62, 67, 74] };

/** A call of two bars and its answers. */
const TUNE: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [0, 0.5, 76],
    [0.75, 0.5, 79],
    [1.5, 0.5, 76],
    [2.5, 0.5, 74],
    [3, 0.75, 72],
  ],
  [
    [0.5, 0.5, 74],
    [1, 0.5, 71],
    [1.75, 0.75, 74],
  ],
  [
    [0, 0.5, 76],
    [0.75, 0.5, 79],
    [1.5, 0.5, 81],
    [2.5, 0.5, 79],
    [3, 0.75, 76],
  ],
  [
    [0.5, 0.5, 77],
    [1, 0.5, 76],
    [1.75, 1.25, 72],
  ],
  [
    [0, 0.5, 74],
    [0.75, 0.5, 77],
    [1.5, 0.5, 81],
    [2.5, 1, 77],
  ],
  [
    [0, 0.5, 76],
    [0.75, 0.5, 77],
    [1.5, 0.5, 81],
    [2.5, 0.5, 84],
    [3.25, 0.5, 81],
  ],
  [
    [0, 1, 79],
    [1.5, 0.5, 76],
    [2, 0.5, 79],
    [2.75, 0.75, 84],
  ],
  [
    [0, 0.5, 83],
    [0.75, 0.5, 81],
    [1.5, 1, 79],
    [3, 0.5, 74],
    [3.5, 0.5, 74],
  ],
];

/** Which tone is plucked at which sixteenth. */
const PICKED = [
  [0, 0],
  [3, 2],
  [4, 1],
  [6, 3],
  [8, 0],
  [10, 2],
  [11, 1],
  [14, 3],
] as const;

const picked = ({ tones }: Chord, level: number): Note[] =>
  PICKED.map(([sixteenth, tone]) =>
    note(
      'pluck',
      sixteenth / 4,
      0.6,
      tones[tone],
      level * (sixteenth % 8 === 0 ? 1 : 0.75),
      tone % 2 === 0 ? -0.4 : 0.4,
    ),
  );

const walked = (root: number): Note[] => [
  note('bass', 0, 0.7, root, 0.5),
  note('bass', 1.5, 0.35, root + 12, 0.32),
  note('bass', 2, 0.6, root, 0.45),
  note('bass', 3.5, 0.4, root + 7, 0.36),
];

export const bright: Mood = {
  chords: [C, G_OVER_B, A_MINOR, F, D_MINOR, F, C_OVER_E, G],
  bar: ({ chord, place, part, leadsOver }) => [
    ...picked(chord, part === 'opening' ? 0.5 : 0.42),
    ...together('pad', chord, 0, 4, 0.12),
    ...walked(chord.root),
    ...drums('shaker', 'xoxoxoxoxoxoxoxo', 0.13, 0.3),
    ...(part === 'opening'
      ? drums('kick', 'x.......x.......', 0.4)
      : [
          ...drums('kick', 'X......xX.x.....', 0.5),
          ...drums('clap', leadsOver ? '....X.......X.xX' : '....X.......X...', 0.3),
          ...drums('hat', '..x...x...x...x.', 0.2, -0.25),
        ]),
    ...(part === 'chorus' ? melody('mallet', TUNE[place] ?? [], 0.44, 0.1) : []),
    ...(part === 'chorus' ? melody('bell', (TUNE[place] ?? []).slice(0, 1), 0.1, -0.35) : []),
  ],
  end: [
    ...together('pluck', C, 0, 3, 0.5),
    ...together('pad', C, 0, 1.5, 0.14),
    note('bass', 0, 2, 36, 0.5),
    note('mallet', 0, 2, 84, 0.45),
    note('bell', 0, 3, 79, 0.16, 0.3),
    note('kick', 0, 1, 60, 0.55),
    note('clap', 0, 1, 60, 0.3),
  ],
};
