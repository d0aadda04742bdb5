import { readableInk } from '../color/contrast';
import type { Oklch } from '../color/oklch';
import { luminanceOf } from '../color/contrast';
import type { Rect, Stage } from '../stage';
import { drawText } from './draw-text';
import { fitText } from './fit-text';
import { setting, type Voice } from './voice';

export interface OneText {
  voice: Voice;
  /** Pixels per em: the wish, and what it may shrink to. */
  size: number;
  minSize: number;
  maxLines: number;
  align?: 'start' | 'center';
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
  /** The flat colour that it stands on, and those wished for it. */
  ground: Oklch;
  inks: readonly Oklch[];
}

/** Sets one text inside `rect` on a flat ground, also where the canvas is turned. Returns what it covers. */
export function drawOneText(stage: Stage, text: string, rect: Rect, style: OneText): Rect {
  const { voice, size, minSize, maxLines, align = 'start', anchor = 0.5, ground, inks } = style;
  const limits = { width: rect.width, height: rect.height, maxSize: size, minSize, maxLines };
  const fitted = fitText(setting(text, voice, stage.words.language), limits);
  const level = luminanceOf(ground);
  const { color } = readableInk(inks, { darkest: level, lightest: level });
  const y = rect.y + (rect.height - fitted.height) * anchor;
  const left = align === 'center' ? (rect.width - fitted.width) / 2 : stage.mirrored ? rect.width - fitted.width : 0;
  const x = rect.x + left;
  if (align === 'center') drawText(stage, fitted, rect.x + rect.width / 2, y, 'center', color);
  else drawText(stage, fitted, stage.mirrored ? x + fitted.width : x, y, stage.mirrored ? 'right' : 'left', color);
  return { x, y, width: fitted.width, height: fitted.height };
}
