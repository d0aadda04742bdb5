import type { FilmSet, Moment } from './film-set';
import type { Rect } from '../stage';
import { apart, type Pen } from './pen';

/** Shares of the shorter side, and radians. */
const SWAY = 0.013;
const TILT = 0.007;
/** So much nearer that no edge comes into sight. */
export const NEAR = 1.07;

export interface HandHeld {
  /** What it is held at, in pixels. */
  focus: { x: number; y: number };
  /** How much nearer than usual; 0.1 is a tenth. */
  nearer: number;
  /** 1 for the ground; what stands before it moves more. */
  depth?: number;
}

/** The most that a camera may come nearer to a thing in the middle of its view, which keeps `free` pixels to all edges. */
export function mostNearer(
  { width, height }: Pick<FilmSet, 'width' | 'height'>,
  { x, y, width: wide, height: tall }: Rect,
  free: number,
): number {
  const along = (from: number, length: number, frame: number) => {
    const middle = frame / 2 + NEAR * (from + length / 2 - frame / 2);
    return (2 * (Math.min(middle, frame - middle) - free)) / (NEAR * length);
  };
  return Math.min(along(x, wide, width), along(y, tall, height)) - 1;
}

/** Draws as seen by a camera in somebody's hand: it breathes and corrects itself, never twice alike. */
export function handHeld(
  pen: Pen,
  set: FilmSet,
  { filmFrame }: Moment,
  { focus, nearer, depth = 1 }: HandHeld,
  draw: () => void,
): void {
  const seconds = filmFrame / set.fps;
  // Sums of waves without a common period: slow breath, quick tremble.
  const noise = (pace: number, from: number) =>
    Math.sin(seconds * pace + from) * 0.55 +
    Math.sin(seconds * pace * 2.23 + from * 1.7) * 0.3 +
    Math.sin(seconds * pace * 4.91 + from * 2.3) * 0.15;
  const { width, height, short } = set;
  const reach = SWAY * short * depth;
  const [x, y] = [width / 2, height / 2];
  apart(pen, () => {
    const { context } = pen;
    context.translate(x + noise(1.5, 0) * reach, y + noise(1.24, 2) * reach);
    context.rotate(noise(0.93, 4) * TILT);
    context.scale(NEAR, NEAR);
    context.translate(focus.x - x, focus.y - y);
    context.scale(1 + nearer, 1 + nearer);
    context.translate(-focus.x, -focus.y);
    draw();
  });
}
