import { css, type Oklch } from '../../color/oklch';
import { knotPoint } from '../../scenes/tangle';
import type { Rect } from '../../stage';
import { easeInOutCubic, mix, progress } from '../ease';
import type { FilmSet } from '../film-set';
import type { Arranged } from '../../formats';
import { apart, type Pen } from '../pen';

/** A place for the line: a ring around a middle. */
export interface LinePlace {
  x: number;
  y: number;
  radius: number;
  /** How much larger the knot is than the ring: more where nothing stands beside it. */
  knot: number;
}

export interface LineState {
  /** How much of it has been drawn, 0–1. */
  drawn: number;
  /** 0 is a knot, 1 a ring. */
  free: number;
  /** Pulls the knot about, in radians. */
  phase: number;
  /** How tight the knot is; 1 is as large as its place. */
  size: number;
  /** Radians by which the ring has turned. */
  turn: number;
  color: Oklch;
}

const STEPS = 300;

/** Where the ring runs around a product, clear of the words. */
export function linePlace(
  { short, safe, mirrored }: FilmSet,
  { format, text, footer }: Arranged,
  drawn: Rect,
): LinePlace {
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height / 2];
  const wish = Math.hypot(drawn.width, drawn.height) * 0.49;
  const gap = short * 0.03;
  const beside = format === 'wide' || format === 'side';
  const side = mirrored ? text.x - x : x - text.x - text.width;
  const end = mirrored ? x - short * 0.03 : safe.x * 0.5 + safe.x + safe.width - x;
  const room = beside
    ? Math.min(side, end) - gap
    : Math.min(y - text.y - text.height, (footer?.y ?? safe.y + safe.height) - y) - gap;
  const radius = Math.max(short * 0.21, Math.min(room, Math.max(short * 0.26, wish)));
  // Where the ring takes all of the room, a knot may not be much larger.
  return { x, y, radius, knot: beside ? 1.12 : footer ? 1.36 : 1.16 };
}

/** The line: a knot that pulls itself free into a ring. */
export function drawLine(pen: Pen, { short }: FilmSet, place: LinePlace, state: LineState): void {
  const { drawn, free, color } = state;
  const count = Math.ceil(STEPS * drawn);
  if (count < 2) return;
  const { context } = pen;
  apart(pen, () => {
    context.beginPath();
    for (let step = 0; step <= count; step++) context.lineTo(...pointAt(step / STEPS, place, state));
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.lineWidth = short * mix(0.011, 0.013, free);
    context.strokeStyle = css(color);
    context.stroke();
  });
}

function pointAt(
  along: number,
  { x, y, radius, knot: larger }: LinePlace,
  { free, phase, size, turn }: LineState,
): [number, number] {
  const [across, down] = knotPoint(along * Math.PI * 2, phase);
  const angle = along * Math.PI * 2 - Math.PI / 2 + turn;
  // One end comes free first, and the rest follows it.
  const share = easeInOutCubic(progress(free, along * 0.35, 0.65));
  const knot = radius * larger * size;
  return [
    mix(x + across * knot, x + Math.cos(angle) * radius, share),
    mix(y + down * knot, y + Math.sin(angle) * radius, share),
  ];
}
