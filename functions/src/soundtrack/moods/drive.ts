import { BEATS_A_BAR, type Note } from '../note';
import { type Chord, drums, melody, type Mood, note, together } from './mood';

// A minor, which leaves it open whether it is dark.
const A_MINOR: Chord = { root: 33, tones: [57, 60, 64, 69] };
const F: Chord = { root: 29, tones: [57, 60, 65, 69] };
const C: Chord = { root: 36, tones: [55, 60, 64, 67] };
const G: Chord = { root: 31, tones: [55, 59, 62, 67] };
const E_MINOR: Chord = { root: 28, tones: [55, 59, 64, 67] };

const TUNE: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [0, 0.75, 76],
    [0.75, 0.75, 72],
    [1.5, 1, 74],
    [3, 0.5, 72],
    [3.5, 0.5, 74],
  ],
  [
    [0, 0.75, 76],
    [0.75, 0.75, 77],
    [1.5, 2, 72],
  ],
  [
    [0, 0.75, 79],
    [0.75, 0.75, 76],
    [1.5, 1, 74],
    [3, 0.5, 72],
    [3.5, 0.5, 74],
  ],
  [
    [0, 0.75, 71],
    [0.75, 0.75, 74],
    [1.5, 2, 74],
  ],
  [
    [0, 0.75, 81],
    [0.75, 0.75, 77],
    [1.5, 1, 76],
    [3, 1, 72],
  ],
  [
    [0, 0.75, 74],
    [0.75, 0.75, 79],
    [1.5, 2, 74],
  ],
  [
    [0, 0.75, 76],
    [0.75, 0.75, 81],
    [1.5, 1, 79],
    [3, 0.5, 76],
    [3.5, 0.5, 74],
  ],
  [
    [0, 0.75, 71],
    [0.75, 0.75, 67],
    [1.5, 2, 71],
  ],
];

/** Up and down over an octave more than the chord has, a sixteenth each. */
const RUN = [0, 1, 2, 3, 4, 3, 2, 1];

const run = ({ tones }: Chord, level: number): Note[] =>
  Array.from({ length: 16 }, (_, step) => {
    const place = RUN[step % RUN.length] ?? 0;
    const pitch = (tones[place % 4] ?? tones[0]) + 12 * Math.floor(place / 4);
    return note('pulse', step / 4, 0.22, pitch, level * (step % 4 === 0 ? 1 : 0.72), step % 2 === 0 ? -0.45 : 0.45);
  });

/** Between the kicks. */
const offbeat = (root: number): Note[] =>
  Array.from({ length: BEATS_A_BAR }, (_, beat) => [
    note('bass', beat + 0.25, 0.2, root + 12, 0.36),
    note('bass', beat + 0.5, 0.42, root, 0.6),
  ]).flat();

export const drive: Mood = {
  chords: [A_MINOR, F, C, G, F, G, A_MINOR, E_MINOR],
  bar: ({ chord, place, part, leadsOver }) => [
    ...run(chord, part === 'opening' ? 0.34 : 0.28),
    ...offbeat(chord.root),
    ...drums('kick', leadsOver ? 'X...X...X...X.x.' : 'X...X...X...X...', 0.66),
    ...drums('hat', 'o.x.o.x.o.x.o.x.', 0.2, 0.25),
    ...(part === 'opening'
      ? []
      : [
          ...together('pad', chord, 0, 4, 0.2),
          ...drums('clap', '....X.......X...', 0.34),
          ...drums('openHat', '..x...x...x...x.', 0.16, -0.2),
          ...(leadsOver ? drums('snare', '............o.xX', 0.32) : []),
        ]),
    ...(part === 'chorus' ? melody('lead', TUNE[place] ?? [], 0.24) : []),
  ],
  end: [
    ...together('pad', A_MINOR, 0, 2, 0.26),
    ...together('pulse', A_MINOR, 0, 1, 0.34),
    note('lead', 0, 1.5, 81, 0.22),
    note('bass', 0, 2, 33, 0.6),
    note('kick', 0, 1, 60, 0.7),
    note('clap', 0, 1, 60, 0.34),
    note('openHat', 0, 1, 60, 0.18),
  ],
};
