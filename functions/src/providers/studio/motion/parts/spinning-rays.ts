import { createCanvas } from '@napi-rs/canvas';
import { css, type Oklch } from '../../color/oklch';
import { drawRays } from '../../scenes/rays';
import type { FilmSet } from '../film-set';
import { apart, type Pen } from '../pen';

/** Rays are painted at this share of their size: their edges are drawn out, never looked at. */
const PAINTED = 0.5;
const RAYS = 16;
/** Turns a second. */
const SPEED = 0.012;

/** Rays on a ground, which turn around a point without an end. */
export function paintRays(set: FilmSet, ground: Oklch, rays: Oklch, { x, y }: { x: number; y: number }) {
  const { width, height } = set;
  const reach = Math.hypot(Math.max(x, width - x), Math.max(y, height - y)) + 2;
  const side = Math.ceil(2 * reach * PAINTED);
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.fillStyle = css(ground);
  context.fillRect(0, 0, side, side);
  drawRays(context, side / 2, side / 2, RAYS, rays, 1);
  return (pen: Pen, seconds: number) =>
    apart(pen, () => {
      pen.context.imageSmoothingQuality = 'low';
      pen.context.translate(x, y);
      pen.context.rotate(seconds * SPEED * 2 * Math.PI);
      pen.context.drawImage(canvas, -reach, -reach, 2 * reach, 2 * reach);
    });
}
