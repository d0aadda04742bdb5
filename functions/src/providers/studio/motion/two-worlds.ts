import type { SKRSContext2D } from '@napi-rs/canvas';
import { apart, type Pen } from './pen';

/** Two pictures of one place, of which the second opens over the first. */
export interface TwoWorlds {
  /** 0 shows the first alone, 1 the second. */
  share: number;
  /** Frames of the film: until when the first is whole, and from when the second is. */
  opens: number;
  opened: number;
  first: () => void;
  second: () => void;
  /** The part of the frame that the second has taken, as the current path. */
  path: (context: SKRSContext2D) => void;
}

/** Draws both; the words of each are readable while it is whole. */
export function drawWorlds(pen: Pen, { share, opens, opened, first, second, path }: TwoWorlds): void {
  const { from, to } = pen.whole;
  const within = (most: { from: number; to: number }, draw: () => void) => {
    const start = Math.max(from, most.from);
    pen.whole = { from: start, to: Math.max(start, Math.min(to, most.to)) };
    draw();
    pen.whole = { from, to };
  };
  if (share < 1) within({ from, to: opens }, first);
  if (share <= 0) return;
  apart(pen, () => {
    if (share < 1) {
      path(pen.context);
      pen.context.clip();
    }
    within({ from: opened, to }, second);
  });
}
