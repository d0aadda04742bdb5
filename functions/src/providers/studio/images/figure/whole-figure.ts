import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../../color/oklch';
import { softEllipse } from '../../picture/shadow';
import { shade } from '../../scenes/backdrop';
import { bodyLight, type Form, torsoPath, widthsOf } from './form';

/** Where the parts of a body are, as shares of its height from the top of the head. */
const NECK = 0.165;
const HIPS = 0.53;
const KNEES = 0.735;
const ANKLES = 0.955;

export interface Figure {
  x: number;
  /** Top of the head and soles of the feet, in pixels. */
  top: number;
  foot: number;
  build: Form['build'];
  color: Oklch;
}

/** The trunk of a figure, as a form. */
export function trunkOf({ x, top, foot, build, color }: Figure): Form {
  const tall = foot - top;
  return { x, top: top + tall * NECK, bottom: top + tall * HIPS, build, color };
}

/** A mannequin from head to foot, without a face: an egg, a trunk, and limbs with joints. */
export function drawFigure(context: SKRSContext2D, figure: Figure, shadow: Oklch): void {
  const { x, top, foot, color } = figure;
  const tall = foot - top;
  const trunk = trunkOf(figure);
  const { shoulders, hips } = widthsOf(trunk);
  softEllipse(context, x + hips * 0.7, foot, hips * 2.6, tall * 0.016, shadow, 0.4);
  for (const side of [-1, 1]) drawLeg(context, figure, x + side * hips * 0.5, side);
  drawHead(context, x, top, tall, color);
  drawTrunk(context, trunk);
  for (const side of [-1, 1]) drawArm(context, figure, x + side * shoulders * 0.93, side);
}

function drawTrunk(context: SKRSContext2D, trunk: Form): void {
  const { x, color, top, bottom } = trunk;
  const { shoulders, waist, hips } = widthsOf(trunk);
  context.save();
  torsoPath(context, trunk);
  context.fillStyle = bodyLight(context, x, shoulders, color);
  context.fill();
  // Round below, so that the legs grow out of it.
  context.beginPath();
  context.ellipse(x, bottom - hips * 0.06, hips * 0.96, hips * 0.42, 0, 0, Math.PI);
  context.fill();
  torsoPath(context, trunk);
  context.clip();
  softEllipse(
    context,
    x + waist * 0.2,
    top + (bottom - top) * 0.62,
    waist * 1.2,
    (bottom - top) * 0.16,
    shade(color, -0.22),
    0.2,
  );
  context.restore();
}

function drawHead(context: SKRSContext2D, x: number, top: number, tall: number, color: Oklch): void {
  const [half, high] = [tall * 0.046, tall * 0.132];
  limb(
    context,
    [x, top + high * 0.8],
    [x, top + tall * (NECK + 0.01)],
    tall * 0.026,
    tall * 0.033,
    shade(color, -0.05),
  );
  context.beginPath();
  context.moveTo(x, top);
  context.bezierCurveTo(x + half * 1.4, top, x + half * 1.25, top + high * 0.66, x, top + high);
  context.bezierCurveTo(x - half * 1.25, top + high * 0.66, x - half * 1.4, top, x, top);
  const light = context.createRadialGradient(
    x - half * 0.4,
    top + high * 0.3,
    half * 0.1,
    x,
    top + high * 0.45,
    high * 0.66,
  );
  light.addColorStop(0, css(shade(color, 0.08)));
  light.addColorStop(0.55, css(color));
  light.addColorStop(1, css(shade(color, -0.16)));
  context.fillStyle = light;
  context.fill();
}

function drawArm(context: SKRSContext2D, { top, foot, color }: Figure, x: number, side: number): void {
  const tall = foot - top;
  const shoulder = [x, top + tall * (NECK + 0.05)] as const;
  const elbow = [x + side * tall * 0.018, top + tall * 0.345] as const;
  const wrist = [x + side * tall * 0.022, top + tall * 0.475] as const;
  const hand = [x + side * tall * 0.014, top + tall * 0.535] as const;
  limb(context, elbow, wrist, tall * 0.0205, tall * 0.0145, color);
  limb(context, wrist, hand, tall * 0.0155, tall * 0.009, shade(color, -0.02));
  limb(context, shoulder, elbow, tall * 0.0285, tall * 0.021, color);
}

function drawLeg(context: SKRSContext2D, { top, foot, color, build }: Figure, x: number, side: number): void {
  const tall = foot - top;
  const thick = widthsOf(trunkOf({ x, top, foot, build, color })).hips;
  const hip = [x, top + tall * (HIPS - 0.03)] as const;
  const knee = [x + side * tall * 0.004, top + tall * KNEES] as const;
  const ankle = [x + side * tall * 0.008, top + tall * ANKLES] as const;
  limb(
    context,
    [ankle[0], foot - tall * 0.018],
    [ankle[0] + side * tall * 0.026, foot - tall * 0.012],
    tall * 0.02,
    tall * 0.012,
    shade(color, -0.06),
  );
  limb(context, knee, ankle, thick * 0.32, tall * 0.018, color);
  limb(context, hip, knee, thick * 0.485, thick * 0.33, color);
}

type Point = readonly [x: number, y: number];

/** A round limb that tapers, lit from the left. */
function limb(context: SKRSContext2D, from: Point, to: Point, thick: number, thin: number, color: Oklch): void {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  context.beginPath();
  context.arc(from[0], from[1], thick, angle + Math.PI / 2, angle - Math.PI / 2);
  context.arc(to[0], to[1], thin, angle - Math.PI / 2, angle + Math.PI / 2);
  context.closePath();
  const x = (from[0] + to[0]) / 2;
  context.fillStyle = bodyLight(context, x, Math.max(thick, thin) * 1.05 + Math.abs(to[0] - from[0]) / 2, color);
  context.fill();
}
