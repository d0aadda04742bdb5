import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { drawNiche } from '../scenes/arch';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawFronds } from '../scenes/leaves';
import { drawSoft } from '../scenes/soft-layer';
import { drawTable } from '../scenes/table';
import { drawWindowLight } from '../scenes/window-light';
import type { Rect } from '../stage';
import { type ImageStage, whole } from './image-stage';

export interface Place {
  /** Where the ground begins, in pixels from the top. */
  edge: number;
  /** Middle of what is shown, and about how wide it is. */
  x: number;
  width: number;
}

/** How much longer a surface on the floor is than it looks. */
const FORESHORTENING = 2.6;

/** The background of the stage seen from the front: a wall, what falls on it, and the ground before it. */
export function drawSetting(stage: ImageStage, place: Place): void {
  const { context, ground, width, height } = stage;
  if (ground.front === 'sweep') drawSweep(stage, place);
  else {
    drawWall(stage);
    drawAccent(stage, place);
    drawGround(stage, { x: 0, y: place.edge, width, height: height - place.edge });
  }
  if (ground.front === 'sweep') drawAccent(stage, place);
  const { l } = ground.wall;
  // The light falls off to the lower right, as it does on all that stands there.
  fillGradient(
    context,
    whole(stage),
    [width * 0.3, height * 0.2, width, height],
    [
      [0, ground.shade, 0],
      [1, ground.shade, l < 0.45 ? 0.4 : 0.13],
    ],
  );
}

function drawWall(stage: ImageStage): void {
  const { context, ground, width, height } = stage;
  fillGradient(
    context,
    whole(stage),
    [0, 0, width, height],
    [
      [0, shade(ground.wall, 0.035)],
      [0.5, ground.wall],
      [1, shade(ground.wall, -0.08)],
    ],
  );
}

/** Paper or plaster that rises from the floor into the wall. */
function drawSweep(stage: ImageStage, { edge, x, width: shown }: Place): void {
  const { context, ground, width, height, short } = stage;
  ground.lay(context, whole(stage), short);
  const band = short * 0.3;
  fillVertical(context, { x: 0, y: edge - band, width, height: band * 2 }, [
    [0, ground.shade, 0],
    [0.5, ground.shade, 0.1],
    [1, ground.shade, 0],
  ]);
  softEllipse(context, x, edge - short * 0.28, shown * 0.9 + short * 0.2, short * 0.5, shade(ground.wall, 0.12), 0.5);
  softEllipse(
    context,
    x,
    (edge + height) / 2,
    shown * 0.8 + short * 0.15,
    (height - edge) * 0.8,
    shade(ground.color, 0.1),
    0.4,
  );
}

/** The ground before the wall; a table where `rect` is one. */
export function drawGround(stage: ImageStage, rect: Rect): void {
  const { context, ground, short } = stage;
  if (ground.front === 'table') drawTable(context, rect, ground.color);
  else drawLaid(stage, rect);
  // Where the wall meets it, light does not reach.
  fillVertical(context, { ...rect, height: short * 0.05 }, [
    [0, ground.shade, 0.26],
    [1, ground.shade, 0],
  ]);
  fillVertical(context, { ...rect, y: rect.y - short * 0.045, height: short * 0.045 }, [
    [0, ground.shade, 0],
    [1, ground.shade, 0.2],
  ]);
}

/** The surface from above, foreshortened. */
function drawLaid({ context, ground, short }: ImageStage, rect: Rect): void {
  const size = { width: Math.ceil(rect.width), height: Math.ceil(rect.height * FORESHORTENING) };
  const above = createCanvas(size.width, size.height);
  ground.lay(above.getContext('2d'), { x: 0, y: 0, ...size }, short);
  context.imageSmoothingQuality = 'high';
  context.drawImage(above, rect.x, rect.y, rect.width, rect.height);
  fillVertical(context, rect, [
    [0, ground.light, 0.22],
    [0.6, ground.light, 0],
    [1, ground.shade, 0.12],
  ]);
}

function drawAccent(stage: ImageStage, place: Place): void {
  const { context, ground, short } = stage;
  const { edge, x, width } = place;
  switch (ground.accent) {
    case 'window':
      drawWindowLight(context, {
        ...{ x: x - short * 0.5, y: edge - short * 0.92, width: short * 0.6, height: short * 0.86 },
        ...{ columns: 2, rows: 3, color: ground.light, alpha: 0.4 },
      });
      return;
    case 'leaves':
      drawLeafShadows(context, stage);
      return;
    case 'arch':
      drawArch(context, stage, { edge, x, width });
      return;
    case 'lamp':
      softEllipse(context, x, edge - short * 0.34, short * 0.55, short * 0.55, glow(ground.light, ground.wall), 0.62);
      return;
    case 'plain':
  }
}

const glow = (light: Oklch, wall: Oklch): Oklch => ({ l: Math.min(0.8, wall.l + 0.26), c: light.c * 1.4, h: light.h });

function drawArch(context: SKRSContext2D, { ground, short, height }: ImageStage, { edge, x, width }: Place): void {
  const across = Math.min(short * 0.86, Math.max(short * 0.58, width * 1.35));
  const tall = Math.min(edge - short * 0.07, Math.max(across * 1.1, height * 0.6));
  const rect = { x: x - across / 2, y: edge - tall, width: across, height: tall };
  drawNiche(context, rect, shade(ground.wall, -0.035), short * 0.03);
}

export function drawLeafShadows(context: SKRSContext2D, { ground, short, width }: ImageStage): void {
  drawSoft(context, { softness: 8, alpha: 0.24, blend: 'multiply' }, (sketch) => {
    const fronds = [
      { x: width * 1.02, y: short * 0.02, angle: 2.5, length: short * 0.66, leaflets: 15 },
      { x: width * 1.03, y: short * 0.32, angle: 2.9, length: short * 0.54, leaflets: 14 },
      { x: width * 0.9, y: -short * 0.05, angle: 2.05, length: short * 0.5, leaflets: 13 },
    ];
    drawFronds(sketch, fronds, css(shade(ground.wall, -0.4)));
  });
}
