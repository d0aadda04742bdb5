import { MUSIC_DETAILS, type MusicMood } from '../../../lib/domain/video/music';
import { bright } from './moods/bright';
import { calm } from './moods/calm';
import { drive } from './moods/drive';
import type { Bar, Mood } from './moods/mood';
import { BEATS_A_BAR, type Note } from './note';

/** Moods that have music. */
export type Heard = Exclude<MusicMood, 'none'>;

const MOODS: Record<Heard, Mood> = { calm, bright, drive };

/** What the last beat needs to ring out in. */
const RING_SECONDS = 1.5;
/** Films shorter than so many bars have no time for an opening. */
const LEAST_BARS_WITH_OPENING = 6;
const OPENING_BARS = 2;
const PHRASE_BARS = 4;

/** The notes of a mood for so many seconds: bars from the film’s beginning, then an end on a beat that rings to its last picture. */
export function arrange(mood: Heard, seconds: number): Note[] {
  const { chords, bar, end } = MOODS[mood];
  const beats = Math.max(1, Math.floor(((seconds - RING_SECONDS) * MUSIC_DETAILS[mood].tempo) / 60));
  const bars = Math.ceil(beats / BEATS_A_BAR);
  const notes = Array.from({ length: bars }, (_, index) => {
    const chord = chords[index % 8] ?? chords[0];
    const place = index % 8;
    const part = partOf(index, bars);
    const leadsOver = index % PHRASE_BARS === PHRASE_BARS - 1 || partOf(index + 1, bars) !== part;
    return bar({ chord, place, part, leadsOver }).map((note) => ({ ...note, beat: note.beat + index * BEATS_A_BAR }));
  }).flat();
  const until = notes
    .filter(({ beat }) => beat < beats)
    .map((note) => ({ ...note, beats: Math.min(note.beats, beats - note.beat) }));
  return [...until, ...end.map((note) => ({ ...note, beat: note.beat + beats }))];
}

function partOf(index: number, bars: number): Bar['part'] {
  if (bars < LEAST_BARS_WITH_OPENING) return index === 0 ? 'verse' : 'chorus';
  if (index < OPENING_BARS) return 'opening';
  // A long film takes its time to the melody, and a breath in the middle.
  if (index < Math.min(PHRASE_BARS, bars / 3)) return 'verse';
  return bars > 12 && index % 12 >= 10 ? 'verse' : 'chorus';
}
