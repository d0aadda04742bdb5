import type { ForeignFile } from '../domain/pictures/foreign-file';

/** A logo that can’t be drawn; `problem` says why and what to do. */
export class SvgProblem extends Error {
  constructor(
    readonly problem: ForeignFile,
    options?: ErrorOptions,
  ) {
    super(`It ${problem.is}`, options);
    this.name = 'SvgProblem';
  }
}

export const UNREADABLE: ForeignFile = {
  is: 'is not an SVG we can read',
  advice: 'Export it as plain SVG, or as PNG,',
};
export const TOO_HEAVY: ForeignFile = {
  is: 'has too many parts to draw',
  advice: 'Export it as a simpler SVG, or as PNG,',
};
export const UNFOLDING: ForeignFile = {
  is: 'unfolds itself many times over',
  advice: 'Export it as plain SVG, or as PNG,',
};
export const TOO_DEEP: ForeignFile = {
  is: 'is nested too deeply to read',
  advice: 'Export it as plain SVG, or as PNG,',
};
export const NO_SIZE: ForeignFile = {
  is: 'draws nothing that can be measured',
  advice: 'Export it with a viewBox, or as PNG,',
};
