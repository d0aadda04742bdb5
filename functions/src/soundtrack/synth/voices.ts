import { clap, hat, kick, openHat, rim, shaker, snare } from './drums';
import { bass, bell, keys, lead, mallet, pad, pluck, pulse, subBass } from './tones';

interface Voice {
  /** The wave of a note, in one channel, with what rings on after it was let go. */
  play: (pitch: number, seconds: number) => Float32Array;
  /** How much of it the room gives back, 0–1. */
  room: number;
  /** Whether it makes way for the kick. */
  ducks: boolean;
}

/** All that a score can be played with. */
export const VOICES = {
  keys: { play: keys, room: 0.3, ducks: false },
  pad: { play: pad, room: 0.35, ducks: true },
  bell: { play: bell, room: 0.5, ducks: false },
  mallet: { play: mallet, room: 0.25, ducks: false },
  pluck: { play: pluck, room: 0.22, ducks: false },
  lead: { play: lead, room: 0.3, ducks: false },
  pulse: { play: pulse, room: 0.2, ducks: true },
  bass: { play: bass, room: 0, ducks: true },
  subBass: { play: subBass, room: 0, ducks: false },
  kick: { play: kick, room: 0.02, ducks: false },
  snare: { play: snare, room: 0.15, ducks: false },
  clap: { play: clap, room: 0.2, ducks: false },
  rim: { play: rim, room: 0.2, ducks: false },
  hat: { play: hat, room: 0.05, ducks: false },
  openHat: { play: openHat, room: 0.08, ducks: false },
  shaker: { play: shaker, room: 0.08, ducks: false },
} as const satisfies Record<string, Voice>;

export type VoiceName = keyof typeof VOICES;
