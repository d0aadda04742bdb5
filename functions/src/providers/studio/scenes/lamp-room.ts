import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import type { Rect } from '../stage';
import { fillVertical, linear, shade } from './backdrop';
import { drawPodium, FLATNESS } from './podium';
import { drawSoft } from './soft-layer';

export interface LampRoom {
  /** All of it, in pixels; it is clipped there. */
  rect: Rect;
  wall: Oklch;
  /** Middle of the podium's top, and its half width; none where the thing hangs on the wall. */
  x: number;
  top: number;
  radius: number;
  podium: Oklch | null;
  /** Lower edge of the lamp's shade; null without a lamp. */
  lamp: number | null;
  /** What the lamp is made of. */
  metal: Oklch;
  /** Light, when it is on. */
  light: Oklch | null;
}

/** A bare room with a podium under a pendant lamp, which is on or off. */
export function drawLampRoom(context: SKRSContext2D, room: LampRoom, unit: number): void {
  const { rect, wall, x, top, radius, podium, lamp, light } = room;
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  const floor = Math.min(rect.y + rect.height - unit * 0.05, top + radius * FLATNESS * 0.4 + unit * 0.05);
  fillVertical(context, { ...rect, height: floor - rect.y }, [
    [0, shade(wall, light ? -0.035 : -0.02)],
    [0.55, wall],
    [1, shade(wall, light ? 0.01 : -0.03)],
  ]);
  fillVertical(context, { ...rect, y: floor, height: rect.y + rect.height - floor }, [
    [0, shade(wall, -0.09)],
    [1, shade(wall, light ? -0.03 : -0.12)],
  ]);
  if (light) drawGlow(context, room, floor, light, unit);
  if (podium) {
    const height = Math.max(unit * 0.05, rect.y + rect.height - top);
    drawPodium(context, { x, top, radius, height, color: podium }, shade(wall, -0.3));
    if (light) softEllipse(context, x, top, radius * 0.9, radius * FLATNESS * 0.9, light, 0.55);
  }
  if (lamp !== null) drawLamp(context, room, lamp, unit);
  context.restore();
}

function drawGlow(
  context: SKRSContext2D,
  { rect, x, top, radius, lamp, wall }: LampRoom,
  floor: number,
  light: Oklch,
  unit: number,
) {
  const middle = (rect.y + top) / 2;
  softEllipse(context, x, middle, Math.max(radius * 1.5, unit * 0.3), (top - rect.y) * 0.75, shade(wall, 0.1), 0.85);
  softEllipse(context, x, floor, radius * 1.7, unit * 0.07, shade(wall, 0.12), 0.7);
  if (lamp === null) return;
  drawSoft(context, { softness: 9, alpha: 0.5, blend: 'screen' }, (sketch) => {
    sketch.fillStyle = linear(
      sketch,
      [0, lamp, 0, top],
      [
        [0, light, 0.75],
        [1, light, 0.12],
      ],
    );
    sketch.beginPath();
    sketch.moveTo(x - unit * 0.07, lamp);
    sketch.lineTo(x + unit * 0.07, lamp);
    sketch.lineTo(x + radius * 1.12, top + radius * FLATNESS * 0.3);
    sketch.lineTo(x - radius * 1.12, top + radius * FLATNESS * 0.3);
    sketch.closePath();
    sketch.fill();
  });
}

function drawLamp(context: SKRSContext2D, { rect, x, metal, light }: LampRoom, lamp: number, unit: number): void {
  const half = unit * 0.082;
  const rise = unit * 0.072;
  context.fillStyle = css(shade(metal, -0.12));
  context.fillRect(x - unit * 0.0022, rect.y, unit * 0.0044, lamp - rise - rect.y);
  context.fillRect(x - unit * 0.012, lamp - rise - unit * 0.018, unit * 0.024, unit * 0.022);
  softBulb(context, x, lamp, half, light, unit);
  context.beginPath();
  context.moveTo(x - half, lamp);
  context.bezierCurveTo(x - half, lamp - rise * 0.75, x - half * 0.45, lamp - rise, x, lamp - rise);
  context.bezierCurveTo(x + half * 0.45, lamp - rise, x + half, lamp - rise * 0.75, x + half, lamp);
  context.closePath();
  context.fillStyle = linear(
    context,
    [x - half, 0, x + half, 0],
    [
      [0, shade(metal, -0.1)],
      [0.32, shade(metal, 0.1)],
      [0.6, metal],
      [1, shade(metal, -0.16)],
    ],
  );
  context.fill();
  context.beginPath();
  context.ellipse(x, lamp, half, half * 0.12, 0, 0, Math.PI * 2);
  context.fillStyle = css(light ?? shade(metal, -0.2));
  context.fill();
}

function softBulb(
  context: SKRSContext2D,
  x: number,
  lamp: number,
  half: number,
  light: Oklch | null,
  unit: number,
): void {
  if (light) softEllipse(context, x, lamp + unit * 0.01, half * 2.6, half * 1.9, light, 0.75);
  context.beginPath();
  context.arc(x, lamp + half * 0.06, half * 0.3, 0, Math.PI);
  context.fillStyle = css(light ?? { l: 0.62, c: 0.003, h: 260 });
  context.fill();
}
