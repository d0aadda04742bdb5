import { contrastRatio, luminance, readableInk, WCAG_CONTRAST } from '../color/contrast';
import { css, hexToRgb, type Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { currentMatrix, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';

/** A logo reads when its average stands out this much from all of the ground behind it. */
const LOGO_CONTRAST = 3.2;

export type Anchor = 'start' | 'center' | 'end';

/** Height of a logo row, which compositions leave free: 6.6 % of the shorter side. */
export const logoHeight = ({ short }: Stage) => short * 0.066;

/**
 * Sets the logo at the top of `rect`, on a plate where the ground would swallow it; without a
 * logo the brand's name as a wordmark. Returns what it covers, clear space included.
 */
export function drawLogo(stage: Stage, rect: Rect, anchor: Anchor): Rect {
  return stage.logo ? drawMark(stage, stage.logo, rect, anchor) : drawWordmark(stage, rect, anchor);
}

function drawMark(stage: Stage, logo: Picture, rect: Rect, anchor: Anchor): Rect {
  const ratio = logo.width / logo.height;
  // Long logos are held by their width, tall ones by their height, so that all weigh the same.
  const height = Math.min(stage.short * 0.115, logoHeight(stage) * Math.min(1.5, Math.max(0.8, 2.6 / ratio)));
  const width = Math.min(rect.width * 0.9, height * ratio, stage.short * 0.3);
  const size = { width, height: width / ratio };
  const box = {
    ...size,
    x: startOf(stage, rect, size.width, anchor),
    y: rect.y + (logoHeight(stage) - size.height) / 2,
  };
  if (box.y < rect.y) box.y = rect.y;
  if (!reads(stage, logo, box)) return drawOnPlate(stage, logo, box, rect, anchor);
  drawLogoPicture(stage, logo, box);
  return box;
}

function drawLogoPicture(stage: Stage, { canvas }: Picture, box: Rect): void {
  const { context, marks } = stage;
  marks.push({ kind: 'logo', rect: box, matrix: currentMatrix(stage) });
  context.save();
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, box.x, box.y, box.width, box.height);
  context.restore();
}

function reads(stage: Stage, { image }: Picture, box: Rect): boolean {
  if (image.ground !== 'cutout') return true;
  const own = luminance(hexToRgb(image.average_color));
  const { darkest, lightest } = groundRange(stage, box);
  return (
    Math.min(contrastRatio(own, darkest), contrastRatio(own, lightest)) >= LOGO_CONTRAST &&
    (own < darkest || own > lightest)
  );
}

function drawOnPlate(stage: Stage, logo: Picture, free: Rect, rect: Rect, anchor: Anchor): Rect {
  const { palette } = stage;
  // With a plate around it, a tall logo would reach down to the words.
  const scale = Math.min(1, logoHeight(stage) / free.height);
  const box = { ...free, width: free.width * scale, height: free.height * scale };
  const isDark = luminance(hexToRgb(logo.image.average_color)) < 0.4;
  const { inner, plate } = drawPlate(stage, box, rect, anchor, isDark ? palette.paper : palette.ink);
  drawLogoPicture(stage, logo, inner);
  return plate;
}

/** Draws a plate around a mark of `box`'s size; gives where the mark goes on it. */
function drawPlate(stage: Stage, box: Rect, rect: Rect, anchor: Anchor, color: Oklch): { inner: Rect; plate: Rect } {
  const { context, short } = stage;
  const padX = Math.max(box.height * 0.5, short * 0.022);
  const padY = box.height * 0.4;
  const width = box.width + 2 * padX;
  const x = startOf(stage, rect, width, anchor);
  // Like a label sewn into the upper edge, except in a story, whose edge is covered.
  const top = stage.ratio === '9:16' ? rect.y : 0;
  const plate = { x, y: top, width, height: rect.y + box.height + 2 * padY - top };
  const radius = short * 0.014;
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, top === 0 ? [0, 0, radius, radius] : radius);
  context.fillStyle = css(color);
  context.fill();
  return { inner: { ...box, x: x + padX, y: rect.y + padY }, plate };
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
  const { color } = readableInk(inks, groundRange(stage, inner));
  drawText(stage, text, inner.x, inner.y, 'left', color);
  return plate;
}

function startOf({ mirrored }: Stage, rect: Rect, width: number, anchor: Anchor): number {
  if (anchor === 'center') return rect.x + (rect.width - width) / 2;
  return (anchor === 'start') === !mirrored ? rect.x : rect.x + rect.width - width;
}
