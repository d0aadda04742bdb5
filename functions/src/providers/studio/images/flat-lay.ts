import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { drawPicture, placeProduct, productRect } from '../picture/place-product';
import { castShadow } from '../picture/shadow';
import { shade } from '../scenes/backdrop';
import { drawSprig } from '../scenes/foliage';
import { drawWindowLight } from '../scenes/window-light';
import type { Rect } from '../stage';
import { layOut, loosened, type Lying, shrunk } from './flat-layout';
import { type ImageCompositions, type ImageStage, whole } from './image-stage';
import { drawLeafShadows } from './setting';

const TURNED = -0.19;

/** In straight rows, a sheet of paper below. */
function inRows(stage: ImageStage): void {
  drawSurface(stage);
  const things = layOut(ratiosOf(stage), inside(stage, 0.15), stage.short * 0.05);
  drawSheet(stage, around(things, stage.short * 0.055));
  layAll(stage, things);
}

/** Loose, as they were put down, with a sprig in a corner. */
function loose(stage: ImageStage): void {
  const { width, height, short } = stage;
  drawSurface(stage);
  drawGreens(stage, [
    { x: width * 1.02, y: height * 0.98, angle: 3.95 },
    { x: -width * 0.02, y: short * 0.03, angle: 0.72 },
  ]);
  const things = layOut(ratiosOf(stage), inside(stage, 0.085), short * 0.03);
  layAll(stage, loosened(things, stage.random, 0.26));
}

/** Rows and sheet turned together, across the frame. */
function acrossTheFrame(stage: ImageStage): void {
  const { context, width, height, short } = stage;
  drawSurface(stage);
  drawGreens(stage, [{ x: -width * 0.02, y: height * 0.93, angle: 5.55 }]);
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate(TURNED);
  context.translate(-width / 2, -height / 2);
  const things = layOut(ratiosOf(stage), inside(stage, 0.14), short * 0.045);
  const box = around(things, short * 0.08);
  // Narrower than what lies there: things reach over its edges.
  const inset = box.width * 0.17;
  drawSheet(stage, { x: box.x + inset, width: box.width - 2 * inset, y: -height * 0.3, height: height * 1.6 });
  context.restore();
  layAll(
    stage,
    things.map((thing) => ({ ...turnedAround(thing, width / 2, height / 2, TURNED), angle: TURNED })),
  );
}

export const FLAT_LAYS: ImageCompositions = [inRows, loose, acrossTheFrame];

const ratiosOf = ({ pictures }: ImageStage) => pictures.map(shapeOf);

/** A photo with a ground of its own lies there as a print. */
function shapeOf(picture: Picture): number {
  const { width, height } = productRect(picture, { x: 0, y: 0, width: 1000, height: 1000 }, 'lie');
  return width / height;
}

function inside({ width, height, short }: ImageStage, margin: number): Rect {
  const by = short * margin;
  return { x: by, y: by, width: width - 2 * by, height: height - 2 * by };
}

function drawSurface(stage: ImageStage): void {
  const { context, ground, short } = stage;
  ground.lay(context, whole(stage), short);
  if (ground.accent === 'window') {
    drawWindowLight(context, {
      ...{ x: -short * 0.12, y: -short * 0.1, width: short * 0.82, height: stage.height * 0.9 },
      ...{ columns: 2, rows: 3, color: ground.light, alpha: 0.3 },
    });
  }
  if (ground.accent === 'leaves') drawLeafShadows(context, stage);
}

function drawGreens(stage: ImageStage, places: readonly { x: number; y: number; angle: number }[]): void {
  const { context, short, ground } = stage;
  const green: Oklch = { l: ground.color.l < 0.5 ? 0.42 : 0.5, c: 0.06, h: 145 };
  for (const place of places) {
    const sprig = { ...place, length: short * 0.36, kind: 'broad' as const, pairs: 4, curl: 0.3 };
    context.save();
    context.shadowColor = css(ground.shade, 0.5);
    context.shadowBlur = short * 0.018;
    context.shadowOffsetX = short * 0.01;
    context.shadowOffsetY = short * 0.014;
    drawSprig(context, { ...sprig, color: green, veins: shade(green, 0.12) });
    context.restore();
  }
}

/** A sheet of plain paper on the surface, lighter or darker than it. */
function drawSheet({ context, ground, short }: ImageStage, { x, y, width, height }: Rect): void {
  const color = ground.color.l > 0.9 ? shade(ground.wall, -0.05) : { l: 0.965, c: 0.006, h: 85 };
  context.save();
  context.shadowColor = css(ground.shade, 0.34);
  context.shadowBlur = short * 0.02;
  context.shadowOffsetX = short * 0.006;
  context.shadowOffsetY = short * 0.008;
  context.fillStyle = css(color);
  context.fillRect(x, y, width, height);
  context.restore();
}

function around(things: readonly Rect[], by: number): Rect {
  const left = Math.min(...things.map(({ x }) => x)) - by;
  const top = Math.min(...things.map(({ y }) => y)) - by;
  const right = Math.max(...things.map(({ x, width }) => x + width)) + by;
  const bottom = Math.max(...things.map(({ y, height }) => y + height)) + by;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function turnedAround<T extends Rect>(thing: T, x: number, y: number, angle: number): T {
  const [dx, dy] = [thing.x + thing.width / 2 - x, thing.y + thing.height / 2 - y];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    ...thing,
    x: x + dx * cos - dy * sin - thing.width / 2,
    y: y + dx * sin + dy * cos - thing.height / 2,
  };
}

function layAll(stage: ImageStage, things: readonly Lying[]): void {
  stage.pictures.forEach((picture, index) => {
    const thing = things[index];
    if (thing) layDown(stage, picture, thing);
  });
}

/** Lays one thing down: a close, dark shade where it touches the ground, and a wide, soft one. */
function layDown(stage: ImageStage, picture: Picture, thing: Lying): void {
  const { context, ground, short } = stage;
  const middle = [thing.x + thing.width / 2, thing.y + thing.height / 2] as const;
  context.save();
  context.translate(...middle);
  context.rotate(thing.angle);
  context.translate(-middle[0], -middle[1]);
  if (picture.image.ground === 'cutout') {
    const drawn = productRect(picture, thing, 'lie');
    castLying(context, picture, drawn, ground.shade, short, thing.angle);
    drawPicture(stage, picture, drawn);
  } else {
    placeProduct(stage, picture, shrunk(thing, 0.96), { way: 'lie', shadow: ground.shade, radius: 0.006 });
  }
  context.restore();
}

function castLying(
  context: SKRSContext2D,
  picture: Picture,
  drawn: Rect,
  color: Oklch,
  short: number,
  angle: number,
): void {
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  for (const [reach, alpha] of [
    [0.026, 0.26],
    [0.012, 0.34],
    [0.004, 0.4],
  ] as const) {
    const [dx, dy] = [short * reach * 0.75, short * reach];
    castShadow(context, picture, drawn, color, alpha, dx * cos - dy * sin, dx * sin + dy * cos);
  }
}
