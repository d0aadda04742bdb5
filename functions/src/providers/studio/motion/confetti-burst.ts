import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import type { FilmSet } from './film-set';
import { apart, type Pen } from './pen';

/** Scraps of paper that burst out of a place, slow down in the air and sink. */
export interface Burst {
  /** Where they come from, in pixels, and how far to either side. */
  x: number;
  y: number;
  spread: number;
  colors: readonly Oklch[];
  count: number;
  /** 1 throws them half of the frame's height up. */
  force: number;
  /** Where words stand: none are seen there. */
  spare: readonly Rect[];
}

/** The air's drag and how fast paper sinks, per second and in heights of the frame a second. */
const DRAG = 2.6;
const SINKS = 0.11;
const FADE = 0.07;

/** 0…1, the same for the same numbers. */
const chance = (index: number, part: number) => Math.abs(Math.sin(index * 12.9898 + part * 78.233) * 43758.5453) % 1;

/** Draws them `seconds` after they burst; nothing before. */
export function drawBurst(pen: Pen, set: FilmSet, burst: Burst, seconds: number): void {
  if (seconds <= 0) return;
  const { height, short } = set;
  const { context } = pen;
  const thrown = (1 - Math.exp(-DRAG * seconds)) / DRAG;
  for (let index = 0; index < burst.count; index++) {
    const angle = (chance(index, 1) - 0.5) * 2.1;
    const speed = height * burst.force * (0.55 + 0.9 * chance(index, 2)) * 1.5;
    const sway = Math.sin(seconds * (1.6 + chance(index, 3)) + index) * short * 0.02;
    const x = burst.x + (chance(index, 4) - 0.5) * 2 * burst.spread + Math.sin(angle) * speed * thrown * 0.75 + sway;
    const sunk = height * SINKS * (0.6 + 0.8 * chance(index, 5)) * Math.max(0, seconds - 0.25);
    const y = burst.y - Math.cos(angle) * speed * thrown + sunk;
    const alpha = Math.min(...burst.spare.map((rect) => distanceTo(rect, x, y) / (short * FADE)), 1);
    const color = burst.colors[index % burst.colors.length];
    if (!color || alpha <= 0 || y > height + short * 0.05) continue;
    apart(pen, () => {
      context.globalAlpha *= alpha;
      context.translate(x, y);
      context.rotate(index + seconds * (1 + 2 * chance(index, 6)));
      context.scale(1, 0.25 + 0.75 * Math.abs(Math.cos(seconds * (2 + 3 * chance(index, 7)) + index)));
      const size = short * (0.013 + 0.013 * chance(index, 8));
      context.fillStyle = css(color);
      context.fillRect(-size / 2, -size * 0.32, size, size * 0.64);
    });
  }
}

function distanceTo({ x, y, width, height }: Rect, atX: number, atY: number): number {
  const [dx, dy] = [Math.max(x - atX, 0, atX - x - width), Math.max(y - atY, 0, atY - y - height)];
  return Math.hypot(dx, dy);
}
