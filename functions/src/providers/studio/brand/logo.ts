import { luminanceOf, readableInk, WCAG_CONTRAST } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { currentMatrix, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { measureInk, ownGround, plateOn } from './logo-ink';

export type Anchor = 'start' | 'center' | 'end';

/** Height of a logo row, which compositions leave free: 6.6 % of the shorter side. */
export const logoHeight = ({ short }: Stage) => short * 0.066;

/** Logos of all shapes cover the same area: that of one this much wider than high which fills the row. */
const USUAL_RATIO = 2.6;
/** Shares of the ad's shorter side. */
const MOST_WIDTH = 0.36;
const MOST_HEIGHT = 0.094;
const ENLARGEMENT = 2.5;
/** Of a logo's height: what stays free around it. */
const CLEAR = 0.3;
const MOST_CLEAR = 0.02;

/**
 * Sets the logo in the row at the top of `rect`, on a plate where the ground would swallow it;
 * without a logo the brand's name as a wordmark. Returns what it covers, clear space included.
 */
export function drawLogo(stage: Stage, rect: Rect, anchor: Anchor): Rect {
  return stage.logo ? drawMark(stage, stage.logo, rect, anchor) : drawWordmark(stage, rect, anchor);
}

function drawMark(stage: Stage, logo: Picture, rect: Rect, anchor: Anchor): Rect {
  const box = placeInRow(stage, logoSize(stage, logo, rect.width), rect, anchor);
  const ink = measureInk(logo, box.width, box.height);
  const ground = groundRange(stage, box);
  const own = ownGround(logo);
  if (own) return drawOnPlate(stage, logo, box, rect, anchor, own);
  const plate = plateOn(logo, ink, ground, stage.palette);
  if (plate) return drawOnPlate(stage, logo, box, rect, anchor, plate);
  drawLogoPicture(stage, logo, box);
  return spread(box, Math.min(box.height * CLEAR, stage.short * MOST_CLEAR));
}

function logoSize(stage: Stage, { width, height, zoom }: Picture, room: number): { width: number; height: number } {
  const ratio = width / height;
  const area = logoHeight(stage) ** 2 * USUAL_RATIO;
  const tallest = stage.short * (stage.ratio === '9:16' ? MOST_HEIGHT * 0.85 : MOST_HEIGHT);
  const wide = Math.min(
    Math.sqrt(area * ratio),
    tallest * ratio,
    stage.short * MOST_WIDTH,
    room * 0.9,
    width * ENLARGEMENT * zoom,
  );
  return { width: wide, height: wide / ratio };
}

/** In the middle of the row's height; in a story not above it, where the apps' own controls are. */
function placeInRow(stage: Stage, size: { width: number; height: number }, rect: Rect, anchor: Anchor): Rect {
  const y = rect.y + (logoHeight(stage) - size.height) / 2;
  return {
    ...size,
    x: startOf(stage, rect, size.width, anchor),
    y: stage.ratio === '9:16' ? Math.max(rect.y, y) : y,
  };
}

/** The logo itself, to fill `box`. */
export function drawLogoPicture(stage: Stage, { canvas }: Picture, box: Rect): void {
  const { context, marks } = stage;
  marks.push({ kind: 'logo', rect: box, matrix: currentMatrix(stage) });
  context.save();
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, box.x, box.y, box.width, box.height);
  context.restore();
}

function drawOnPlate(stage: Stage, logo: Picture, free: Rect, rect: Rect, anchor: Anchor, color: Oklch): Rect {
  // With a plate around it, a tall logo would reach down to the words.
  const scale = Math.min(1, (logoHeight(stage) * 0.9) / free.height);
  const box = { ...free, width: free.width * scale, height: free.height * scale };
  const { inner, plate } = drawPlate(stage, box, rect, anchor, color);
  drawLogoPicture(stage, logo, inner);
  return spread(plate, stage.short * 0.012);
}

/** Draws a plate around a mark of `box`'s size; gives where the mark goes on it. */
function drawPlate(
  stage: Stage,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  rect: Rect,
  anchor: Anchor,
  color: Oklch,
): { inner: Rect; plate: Rect } {
  const { context, short } = stage;
  const padX = Math.max(height * 0.34, short * 0.02);
  const padY = Math.max(height * 0.26, short * 0.014);
  const inner = placeInRow(
    stage,
    { width, height },
    { ...rect, x: rect.x + padX, width: rect.width - 2 * padX },
    anchor,
  );
  const plate = { x: inner.x - padX, y: inner.y - padY, width: width + 2 * padX, height: height + 2 * padY };
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, Math.min(short * 0.02, plate.height * 0.24));
  context.fillStyle = css(color);
  context.fill();
  return { inner, plate };
}

function drawWordmark(stage: Stage, rect: Rect, anchor: Anchor): Rect {
  const { palette, words, short } = stage;
  const text = fitText(setting(words.brandName, VOICES.wordmark, words.language), {
    width: rect.width,
    height: short * 0.09,
    maxSize: short * 0.042,
    minSize: short * 0.026,
    maxLines: 1,
  });
  const box = { x: startOf(stage, rect, text.width, anchor), y: rect.y, width: text.width, height: text.height };
  const inks = [palette.brand, palette.ink, palette.paper];
  const ink = readableInk(inks, groundRange(stage, box));
  if (ink.contrast >= WCAG_CONTRAST) {
    drawText(stage, text, box.x, box.y, 'left', ink.color);
    return box;
  }
  const { inner, plate } = drawPlate(stage, box, rect, anchor, palette.paper);
  const level = luminanceOf(palette.paper);
  const { color } = readableInk(inks, { darkest: level, lightest: level });
  drawText(stage, text, inner.x, inner.y, 'left', color);
  return plate;
}

const spread = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function startOf({ mirrored }: Stage, rect: Rect, width: number, anchor: Anchor): number {
  if (anchor === 'center') return rect.x + (rect.width - width) / 2;
  return (anchor === 'start') === !mirrored ? rect.x : rect.x + rect.width - width;
}
