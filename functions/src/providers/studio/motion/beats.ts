import { easeOutCubic } from './ease';
import type { FilmSet, Moment } from './film-set';

/** The frame of a scene on the beat of the film that is nearest to `frame`, also a frame of the scene. */
export function onBeat({ beat }: FilmSet, { start }: { start: number }, frame: number): number {
  return Math.round(Math.round((start + frame) / beat) * beat) - start;
}

/** 1 on the first beat of every `beats`, from where it dies away within one beat. */
export function pulse({ beat }: FilmSet, { filmFrame }: Moment, beats = 4): number {
  const since = (filmFrame % (beat * beats)) / beat;
  return since >= 1 ? 0 : 1 - easeOutCubic(since);
}
