import type { SKRSContext2D } from '@napi-rs/canvas';
import type { FigureModel } from '../../../../../../lib/domain/kinds/image/catalogue/models';
import { css, type Oklch } from '../../color/oklch';
import { softEllipse } from '../../picture/shadow';
import { linear, shade } from '../../scenes/backdrop';

type Build = FigureModel['build'];

export interface Form {
  /** Middle of the body; where its neck begins and its hips end, in pixels. */
  x: number;
  top: number;
  bottom: number;
  build: Build;
  color: Oklch;
}

/** Of a body's height: from the base of the neck to the end of the hips. */
const TORSO = 0.365;

/** Half widths of a form in pixels, at its shoulders, waist and hips. */
export function widthsOf({ top, bottom, build }: Pick<Form, 'top' | 'bottom' | 'build'>) {
  const scale = (bottom - top) / TORSO / 2;
  return { shoulders: build.shoulders * scale, waist: build.waist * scale, hips: build.hips * scale };
}

/** The outline of a body without arms, from the base of the neck to the hips. */
export function torsoPath(context: SKRSContext2D, form: Form): void {
  const { x, top, bottom } = form;
  const { shoulders, waist, hips } = widthsOf(form);
  const tall = bottom - top;
  const neck = shoulders * 0.3;
  const at = (share: number) => top + tall * share;
  context.beginPath();
  for (const side of [1, -1] as const) {
    const out = (width: number) => x + side * width;
    const points = [
      [out(neck), at(0.01), out(neck * 1.3), at(0.06), out(shoulders * 0.82), at(0.085)],
      [out(shoulders * 0.97), at(0.1), out(shoulders), at(0.14), out(shoulders * 0.985), at(0.2)],
      [out(shoulders * 0.93), at(0.28), out(shoulders * 0.86), at(0.33), out(shoulders * 0.85), at(0.37)],
      [out(shoulders * 0.83), at(0.46), out(waist), at(0.52), out(waist), at(0.62)],
      [out(waist), at(0.72), out(hips * 0.98), at(0.78), out(hips), at(0.9)],
      [out(hips), at(0.95), out(hips * 0.97), at(1), out(hips * 0.93), at(1)],
    ] as const;
    if (side === 1) {
      context.moveTo(out(neck), at(0));
      for (const curve of points) context.bezierCurveTo(...curve);
    } else {
      context.lineTo(out(hips * 0.93), at(1));
      // The other side, from the hips up again.
      for (const [index, curve] of [...points].reverse().entries()) {
        const [ax, ay, bx, by] = curve;
        const before = points[points.length - 2 - index];
        const [endX, endY] = before ? [before[4], before[5]] : [out(neck), at(0)];
        context.bezierCurveTo(bx, by, ax, ay, endX, endY);
      }
    }
  }
  context.closePath();
}

/** Light from the upper left over a round body. */
export function bodyLight(context: SKRSContext2D, x: number, half: number, color: Oklch) {
  return linear(
    context,
    [x - half, 0, x + half, 0],
    [
      [0, shade(color, -0.09)],
      [0.16, shade(color, 0.01)],
      [0.38, shade(color, 0.055)],
      [0.66, shade(color, -0.03)],
      [0.9, shade(color, -0.15)],
      [1, shade(color, -0.12)],
    ],
  );
}

/** The form itself, with its seams and the shade of chest and waist. */
export function drawTorso(context: SKRSContext2D, form: Form): void {
  const { x, top, bottom, color } = form;
  const { shoulders, waist } = widthsOf(form);
  const tall = bottom - top;
  context.save();
  torsoPath(context, form);
  context.fillStyle = bodyLight(context, x, shoulders, color);
  context.fill();
  context.clip();
  softEllipse(context, x + waist * 0.2, top + tall * 0.6, waist * 1.2, tall * 0.17, shade(color, -0.22), 0.22);
  for (const side of [-1, 1]) {
    softEllipse(
      context,
      x + side * shoulders * 0.42,
      top + tall * 0.31,
      shoulders * 0.4,
      tall * 0.1,
      shade(color, 0.12),
      0.3,
    );
    softEllipse(
      context,
      x + side * shoulders * 0.42 + shoulders * 0.06,
      top + tall * 0.42,
      shoulders * 0.42,
      tall * 0.05,
      shade(color, -0.24),
      0.16,
    );
    seam(context, x + side * shoulders * 0.46, form, css(shade(color, -0.2), 0.42));
  }
  seam(context, x, form, css(shade(color, -0.2), 0.34));
  context.restore();
}

function seam(context: SKRSContext2D, at: number, form: Form, color: string): void {
  const { x, top, bottom } = form;
  const tall = bottom - top;
  const pull = (at - x) * 0.34;
  context.beginPath();
  context.moveTo(at, top);
  context.bezierCurveTo(at, top + tall * 0.3, at - pull, top + tall * 0.45, at - pull, top + tall * 0.62);
  context.bezierCurveTo(at - pull, top + tall * 0.78, at, top + tall * 0.85, at, bottom);
  context.lineWidth = Math.max(1, tall * 0.0028);
  context.strokeStyle = color;
  context.stroke();
}

/** The neck of a form, closed with a cap of wood. */
export function drawNeck(context: SKRSContext2D, { x, top, bottom, color, ...form }: Form): void {
  const { shoulders } = widthsOf({ top, bottom, build: form.build });
  const [half, tall] = [shoulders * 0.245, (bottom - top) * 0.125];
  const cap: Oklch = { l: 0.55, c: 0.06, h: 62 };
  context.beginPath();
  context.moveTo(x - half * 1.35, top + tall * 0.35);
  context.bezierCurveTo(x - half, top, x - half * 0.96, top - tall * 0.5, x - half * 0.94, top - tall);
  context.lineTo(x + half * 0.94, top - tall);
  context.bezierCurveTo(x + half * 0.96, top - tall * 0.5, x + half, top, x + half * 1.35, top + tall * 0.35);
  context.closePath();
  context.fillStyle = bodyLight(context, x, half * 1.1, shade(color, -0.025));
  context.fill();
  context.beginPath();
  context.ellipse(x, top - tall, half * 0.95, half * 0.2, 0, 0, Math.PI * 2);
  context.fillStyle = css(shade(cap, 0.04));
  context.fill();
  context.beginPath();
  context.ellipse(x, top - tall - half * 0.12, half * 0.72, half * 0.15, 0, 0, Math.PI * 2);
  context.fillStyle = css(shade(cap, 0.12));
  context.fill();
}

/** The stand of a form, from its hips down to `foot`. */
export function drawStand(
  context: SKRSContext2D,
  x: number,
  from: number,
  foot: number,
  unit: number,
  shadow: Oklch,
): void {
  const metal: Oklch = { l: 0.42, c: 0.006, h: 70 };
  const base = unit * 0.13;
  softEllipse(context, x + base * 0.3, foot, base * 1.5, base * 0.34, shadow, 0.36);
  context.beginPath();
  context.ellipse(x, foot + unit * 0.008, base, base * 0.21, 0, 0, Math.PI * 2);
  context.fillStyle = css(shade(metal, -0.1));
  context.fill();
  context.beginPath();
  context.ellipse(x, foot, base, base * 0.21, 0, 0, Math.PI * 2);
  context.fillStyle = linear(
    context,
    [x - base, 0, x + base, 0],
    [
      [0, shade(metal, 0.05)],
      [0.3, shade(metal, 0.2)],
      [1, shade(metal, -0.04)],
    ],
  );
  context.fill();
  const half = unit * 0.0095;
  context.fillStyle = linear(
    context,
    [x - half, 0, x + half, 0],
    [
      [0, metal],
      [0.35, shade(metal, 0.34)],
      [1, shade(metal, -0.12)],
    ],
  );
  context.fillRect(x - half, from, half * 2, foot - from);
}
