import { css, type Oklch } from '../color/oklch';
import { fitInside } from '../picture/crop';
import type { Picture } from '../picture/picture';
import type { Rect, Stage } from '../stage';
import { fillGradient } from './backdrop';
import { drawSnapshot, type Setting } from './snapshot';

/** The paper of an instant photo, a hair warmer than white. */
export const PRINT_PAPER: Oklch = { l: 0.985, c: 0.006, h: 95 };

export interface InstantPrint {
  /** The paper in pixels, before it is turned by `angle` radians around its middle. */
  paper: Rect;
  angle: number;
  setting: Setting;
  tape: Oklch;
}

/** Margins in shares of the paper's width. */
const MARGIN = 0.055;
const FOOT = 0.21;

/** The part of a print's paper under its picture, for writing on. */
export function printFoot({ x, y, width, height }: Rect): Rect {
  const margin = width * MARGIN;
  const foot = width * FOOT;
  return { x: x + margin, y: y + height - foot, width: width - 2 * margin, height: foot };
}

/** The largest paper inside `room` whose picture suits a photo's shape: never a strip. */
export function printPaper(room: Rect, { width, height, image }: Picture): Rect {
  const own = image.ground === 'cutout' ? (width / height) * 1.15 : width / height;
  const picture = Math.min(1.2, Math.max(0.74, own));
  const shape = 1 / (MARGIN + FOOT + (1 - 2 * MARGIN) / picture);
  return fitInside(room, shape);
}

/** Turns the canvas around the middle of a rectangle while something is drawn. */
export function turned({ context }: Stage, { x, y, width, height }: Rect, angle: number, draw: () => void): void {
  context.save();
  context.translate(x + width / 2, y + height / 2);
  context.rotate(angle);
  context.translate(-x - width / 2, -y - height / 2);
  draw();
  context.restore();
}

/** An instant photo held by a strip of tape. `write` draws on its paper, turned as it is. */
export function drawInstantPrint(
  stage: Stage,
  picture: Picture,
  { paper, angle, setting, tape }: InstantPrint,
  write?: (foot: Rect) => void,
): void {
  const { context, palette, short } = stage;
  const margin = paper.width * MARGIN;
  const photo = {
    x: paper.x + margin,
    y: paper.y + margin,
    width: paper.width - 2 * margin,
    height: paper.height - margin - paper.width * FOOT,
  };
  turned(stage, paper, angle, () => {
    drawSheet(stage, paper, PRINT_PAPER, short * 0.006);
    drawSnapshot(stage, picture, photo, {
      setting,
      tilt: 0,
      product: {
        x: photo.x + photo.width * 0.08,
        y: photo.y + photo.height * 0.06,
        width: photo.width * 0.84,
        height: photo.height * (stage.hangs ? 0.88 : 0.82),
      },
    });
    context.lineWidth = Math.max(1, short * 0.0014);
    context.strokeStyle = css(palette.ink, 0.22);
    context.strokeRect(photo.x, photo.y, photo.width, photo.height);
    write?.(printFoot(paper));
    drawTapeStrip(stage, paper, tape);
  });
}

/** A sheet of paper lying on something, with its shadow. */
export function drawSheet(
  { context, short }: Stage,
  { x, y, width, height }: Rect,
  color: Oklch,
  radius: number,
): void {
  context.save();
  context.shadowColor = css({ l: 0.15, c: 0.02, h: 50 }, 0.42);
  context.shadowBlur = short * 0.03;
  context.shadowOffsetX = short * 0.006;
  context.shadowOffsetY = short * 0.014;
  context.fillStyle = css(color);
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
  context.restore();
}

/** A strip of paper tape over the upper edge of a sheet, with torn ends. */
export function drawTapeStrip(stage: Stage, sheet: Rect, color: Oklch): void {
  const { context, short, mirrored } = stage;
  const [width, height] = [short * 0.15, short * 0.048];
  const strip = { x: sheet.x + sheet.width / 2 - width / 2, y: sheet.y - height * 0.58, width, height };
  turned(stage, strip, mirrored ? -0.06 : 0.06, () => {
    context.beginPath();
    const teeth = 6;
    const tooth = height / teeth;
    context.moveTo(strip.x, strip.y);
    context.lineTo(strip.x + width, strip.y);
    for (let index = 0; index < teeth; index++) {
      context.lineTo(strip.x + width - tooth * 0.7, strip.y + tooth * (index + 0.5));
      context.lineTo(strip.x + width, strip.y + tooth * (index + 1));
    }
    context.lineTo(strip.x, strip.y + height);
    for (let index = teeth; index > 0; index--) {
      context.lineTo(strip.x + tooth * 0.7, strip.y + tooth * (index - 0.5));
      context.lineTo(strip.x, strip.y + tooth * (index - 1));
    }
    context.closePath();
    context.save();
    context.clip();
    fillGradient(
      context,
      strip,
      [0, strip.y, 0, strip.y + height],
      [
        [0, color, 0.82],
        [0.5, color, 0.7],
        [1, color, 0.84],
      ],
    );
    context.restore();
  });
}
