import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Oklch } from '../color/oklch';
import type { Rect } from '../stage';

/** What falls on the wall or stands at its side: one thing that makes the place a place. */
export type Accent = 'window' | 'leaves' | 'arch' | 'lamp' | 'plain';

/** A background of the catalogue as the studio draws it. */
export interface Ground {
  /** Its colour on average. */
  color: Oklch;
  /** Seen from above; fills `rect`. `short` is the shorter side of the image. */
  lay(context: SKRSContext2D, rect: Rect, short: number): void;
  /**
   * Seen from the front: a `table` with an edge, a `floor` that the surface lies on, or a `sweep`
   * that rises into the wall without one.
   */
  front: 'table' | 'floor' | 'sweep';
  wall: Oklch;
  accent: Accent;
  /** Of shadows. */
  shade: Oklch;
  /** Of what lights it. */
  light: Oklch;
}
