import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Rect, Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';

/** Height of a tag at scale 1: 5.4 % of the shorter side. */
export const tagHeight = ({ short }: Pick<Stage, 'short'>) => short * 0.054;

/**
 * A short label on a plate, at the reading start of `rect`'s upper edge or in its middle.
 * Never wider than `rect`. Returns what it covers.
 */
export function drawTag(stage: Stage, label: string, rect: Rect, align: 'start' | 'center' | 'end', fill: Oklch): Rect {
  const { context, palette, words, mirrored } = stage;
  const height = tagHeight(stage);
  const padding = height * 0.46;
  const text = fitText(setting(label, VOICES.label, words.language), {
    width: rect.width - 2 * padding,
    height,
    maxSize: height * 0.46,
    minSize: height * 0.3,
    maxLines: 1,
  });
  const width = text.width + 2 * padding;
  const atLeft = (align === 'start') !== mirrored;
  const x = align === 'center' ? rect.x + (rect.width - width) / 2 : atLeft ? rect.x : rect.x + rect.width - width;
  context.beginPath();
  context.roundRect(x, rect.y, width, height, height / 2);
  context.fillStyle = css(fill);
  context.fill();
  const level = luminanceOf(fill);
  const { color } = readableInk([palette.paper, palette.ink], { darkest: level, lightest: level });
  drawText(stage, text, x + width / 2, rect.y + (height - text.height) / 2, 'center', color);
  return { x, y: rect.y, width, height };
}
