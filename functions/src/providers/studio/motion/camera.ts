import type { FilmSet, Moment } from './film-set';
import { apart, type Pen } from './pen';

/** How much nearer a scene comes in a second, and at its end at least and at most: a long one moves no slower. */
const PUSH = { second: 0.018, least: 0.03, most: 0.065 };
/** How much of that things in front of the ground take part in. */
const IN_FRONT = 0.7;
/** How far the ground goes sideways, as a share of the frame. */
const PAN = 0.012;
/** The ground is larger than the frame by this, so that no edge comes into sight. */
const BLEED = 1.024;

export interface CameraMove {
  /** What stays where it is, in pixels: best a product's foot, so that it doesn't slide on its ground. */
  focus: { x: number; y: number };
  /** 1 comes nearer, −1 goes back. Scenes take turns. */
  way?: 1 | -1;
}

const pushOf = ({ lasts }: Moment) => Math.min(PUSH.most, Math.max(PUSH.least, PUSH.second * lasts));

/** Draws the ground as the camera sees it: always moving, never so fast that an eye would follow it. */
export function withGround(
  pen: Pen,
  set: FilmSet,
  now: Moment,
  { focus, way = 1 }: CameraMove,
  draw: () => void,
): void {
  const share = way === 1 ? now.share : 1 - now.share;
  const scale = BLEED + pushOf(now) * Math.max(-0.3, share);
  const pan = Math.sin(now.share * Math.PI - Math.PI / 2) * PAN * set.width * way;
  // Without its edge coming in: the ground reaches `scale - 1` times the way from the focus to the edge beyond it.
  const room = { left: (scale - 1) * focus.x, right: (scale - 1) * (set.width - focus.x) };
  const held = Math.max(-room.right, Math.min(room.left, pan));
  apart(pen, () => {
    pen.context.translate(focus.x + held, focus.y);
    pen.context.scale(scale, scale);
    pen.context.translate(-focus.x, -focus.y);
    draw();
  });
}

/** Draws what stands in front, which comes nearer at another rate than the ground. */
export function inFront(pen: Pen, now: Moment, { focus, way = 1 }: CameraMove, draw: () => void): void {
  const share = way === 1 ? now.share : 1 - now.share;
  const scale = 1 + pushOf(now) * IN_FRONT * (share - 0.5);
  apart(pen, () => {
    pen.context.translate(focus.x, focus.y);
    pen.context.scale(scale, scale);
    pen.context.translate(-focus.x, -focus.y);
    draw();
  });
}

/** The sway of a thing that floats: shares of its height, and radians. Never at rest, never in step. */
export function floating({ seconds }: Moment): { rise: number; turn: number } {
  return { rise: Math.sin(seconds * 1.7) * 0.008, turn: Math.sin(seconds * 1.1 + 0.6) * 0.012 };
}
