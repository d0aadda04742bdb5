import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Rect, Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { shownSubjects } from '../picture/shown-subject';
import { setting, VOICES } from '../text/voice';

const TEETH = 28;

/** A round stamp with a toothed edge, a little turned, carrying a few words. Fits inside `rect`. */
export function drawSeal(stage: Stage, rect: Rect, label: string, fill: Oklch): void {
  const { context, palette, mirrored, words } = stage;
  const radius = Math.min(rect.width, rect.height) / 2;
  const { color } = readableInk([palette.paper, palette.ink], level(fill));
  context.save();
  context.translate(rect.x + rect.width / 2, rect.y + rect.height / 2);
  context.rotate(mirrored ? 0.17 : -0.17);
  context.save();
  context.shadowColor = css(palette.ink, 0.35);
  context.shadowBlur = radius * 0.16;
  context.shadowOffsetY = radius * 0.06;
  toothedCircle(context, radius);
  context.fillStyle = css(fill);
  context.fill();
  context.restore();
  context.beginPath();
  context.arc(0, 0, radius * 0.84, 0, Math.PI * 2);
  context.lineWidth = radius * 0.02;
  context.strokeStyle = color;
  context.stroke();
  const text = fitText(setting(label, VOICES.poster, words.language), {
    width: radius * 1.34,
    height: radius * 1.02,
    maxSize: radius * 0.5,
    minSize: radius * 0.16,
    maxLines: 3,
  });
  drawText(stage, text, 0, -text.height / 2, 'center', color);
  context.restore();
}

function level(fill: Oklch) {
  const luminance = luminanceOf(fill);
  return { darkest: luminance, lightest: luminance };
}

function toothedCircle(context: Stage['context'], radius: number): void {
  context.beginPath();
  for (let index = 0; index < TEETH * 2; index++) {
    const angle = (index * Math.PI) / TEETH;
    const reach = index % 2 === 0 ? radius : radius * 0.925;
    context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  context.closePath();
}

/** Words that a stamp covers count as much more than the subject's edge. */
const WORDS_COUNT = 40;

/**
 * Where a stamp of `size` pixels goes: at a corner of the product, where it hides least of it
 * and nothing of `words`.
 */
export function sealPlace(stage: Stage, product: Rect, size: number, words: readonly Rect[]): Rect {
  const { safe } = stage;
  const subjects = shownSubjects(stage);
  const right = product.x + product.width;
  const lefts = [
    right - size * 0.6,
    product.x - size * 0.5,
    safe.x + safe.width - size,
    product.x - size * 0.95,
    right - size * 0.2,
    safe.x,
  ];
  const tops = [
    product.y - size * 0.35,
    product.y + product.height * 0.32,
    product.y + product.height - size * 0.85,
    safe.y,
    product.y - size * 0.8,
    product.y + product.height * 0.6,
  ];
  const places = tops.flatMap((top) =>
    lefts.map((left) => ({
      x: Math.min(safe.x + safe.width - size, Math.max(safe.x, left)),
      y: Math.min(safe.y + safe.height - size, Math.max(safe.y, top)),
      width: size,
      height: size,
    })),
  );
  const covered = (place: Rect, rects: readonly Rect[]) => rects.reduce((sum, rect) => sum + overlap(place, rect), 0);
  const cost = (place: Rect) =>
    overlap(place, product) * 0.3 + covered(place, subjects) + covered(place, words) * WORDS_COUNT;
  return places.reduce((best, place) => (cost(place) < cost(best) - size * size * 0.03 ? place : best));
}

function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A small clock, for words about time. */
export function drawClock(context: Stage['context'], x: number, y: number, radius: number, color: string): void {
  context.save();
  context.strokeStyle = color;
  context.lineWidth = radius * 0.2;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.moveTo(x, y - radius * 0.55);
  context.lineTo(x, y);
  context.lineTo(x + radius * 0.4, y + radius * 0.24);
  context.stroke();
  context.restore();
}
