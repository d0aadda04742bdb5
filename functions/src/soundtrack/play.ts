import { BEATS_A_BAR, type Note } from './note';
import { room } from './synth/room';
import { type VoiceName, VOICES } from './synth/voices';
import { SAMPLE_RATE } from './synth/wave-table';

/** Sound as samples from −1 to 1, at `SAMPLE_RATE`. */
export interface Stereo {
  left: Float32Array;
  right: Float32Array;
}

/** How quiet the others are when the kick is struck, and for how long they come back. */
const DUCKED = 0.35;
const DUCK_SECONDS = 0.24;
/** Nobody plays like a machine: seconds that a note may come late. */
const LOOSE = 0.006;

/** Plays the notes of a score, and what the room gives back. */
export function play(notes: readonly Note[], tempo: number, seconds: number): Stereo {
  const length = Math.round(seconds * SAMPLE_RATE);
  const mix = { left: new Float32Array(length), right: new Float32Array(length) };
  const sent = new Float32Array(length);
  const under = { left: new Float32Array(length), right: new Float32Array(length) };
  const beatSamples = (60 / tempo) * SAMPLE_RATE;
  const known = new Map<string, Float32Array>();
  for (const note of notes) {
    const { play: sound, room: share, ducks } = VOICES[note.voice];
    const wave = waveOf(known, note, sound, (note.beats * 60) / tempo);
    const at = Math.round(note.beat * beatSamples + loosened(note));
    // As loud in the middle as at a side.
    const angle = ((note.pan + 1) * Math.PI) / 4;
    const into = ducks ? under : mix;
    add(into.left, wave, at, note.level * Math.cos(angle) * Math.SQRT2);
    add(into.right, wave, at, note.level * Math.sin(angle) * Math.SQRT2);
    if (share > 0) add(sent, wave, at, note.level * share);
  }
  const kicks = notes.filter(({ voice, level }) => voice === 'kick' && level > 0.45);
  const duck = ducking(kicks, beatSamples, length);
  for (const ear of ['left', 'right'] as const) {
    const wet = room(sent, ear);
    const [dry, low] = [mix[ear], under[ear]];
    for (let at = 0; at < length; at++) {
      dry[at] = (dry[at] ?? 0) + (low[at] ?? 0) * (duck[at] ?? 1) + (wet[at] ?? 0);
    }
  }
  return mix;
}

/** A note that comes again sounds the same. */
function waveOf(
  known: Map<string, Float32Array>,
  { voice, pitch }: Note,
  sound: (pitch: number, seconds: number) => Float32Array,
  seconds: number,
): Float32Array {
  const key = `${voice} ${pitch} ${seconds.toFixed(4)}`;
  const wave = known.get(key) ?? sound(pitch, seconds);
  known.set(key, wave);
  return wave;
}

const STRICT: readonly VoiceName[] = ['kick', 'snare', 'clap', 'bass', 'subBass', 'pad'];

/** The same note of a bar is always as late. */
function loosened({ voice, beat, pitch }: Note): number {
  if (STRICT.includes(voice)) return 0;
  const place = ((beat % BEATS_A_BAR) * 7.3 + pitch * 3.1) % 1;
  return place * LOOSE * SAMPLE_RATE;
}

function add(into: Float32Array, wave: Float32Array, at: number, level: number): void {
  const until = Math.min(wave.length, into.length - at);
  for (let sample = 0; sample < until; sample++) {
    into[at + sample] = (into[at + sample] ?? 0) + (wave[sample] ?? 0) * level;
  }
}

function ducking(kicks: readonly Note[], beatSamples: number, length: number): Float32Array {
  const duck = new Float32Array(length).fill(1);
  const samples = DUCK_SECONDS * SAMPLE_RATE;
  for (const { beat } of kicks) {
    const from = Math.round(beat * beatSamples);
    for (let at = from; at < Math.min(length, from + samples); at++) {
      const back = (at - from) / samples;
      duck[at] = Math.min(duck[at] ?? 1, DUCKED + (1 - DUCKED) * back * back);
    }
  }
  return duck;
}
