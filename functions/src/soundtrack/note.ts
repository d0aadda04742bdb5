import type { VoiceName } from './synth/voices';

/** A note of a score. Beats count from the film’s beginning, which is the first beat of a bar. */
export interface Note {
  voice: VoiceName;
  beat: number;
  /** For how long it is held; what rings on rings on. */
  beats: number;
  /** MIDI’s number: 60 is the middle C. Drums have none: any will do. */
  pitch: number;
  /** 0–1. */
  level: number;
  /** From −1, left, to 1, right. */
  pan: number;
}

export const BEATS_A_BAR = 4;
