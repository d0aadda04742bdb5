import { drawButton, layoutButton } from '../brand/button';
import { readableInk } from '../color/contrast';
import type { Oklch } from '../color/oklch';
import { groundRange, type Rect, type Stage } from '../stage';
import { drawText } from './draw-text';
import { fitText } from './fit-text';
import { setting, VOICES } from './voice';

export interface FooterStyle {
  inks: readonly Oklch[];
  button: readonly [Oklch, ...Oklch[]];
}

/** The line at the start and the call to action at the end of one row, centred on its height. */
export function drawFooter(stage: Stage, rect: Rect, { inks, button: wishes }: FooterStyle): void {
  const { words, short, mirrored } = stage;
  const button = layoutButton(stage, rect.width * 0.5, 1);
  const gap = button ? short * 0.05 : 0;
  const room = rect.width - (button?.width ?? 0) - gap;
  if (button) {
    const x = mirrored ? rect.x : rect.x + rect.width - button.width;
    drawButton(stage, button, x, rect.y + (rect.height - button.height) / 2, wishes);
  }
  if (words.line === '') return;
  const size = short * 0.0315;
  const text = fitText(setting(words.line, VOICES.text, words.language), {
    width: room,
    height: rect.height,
    maxSize: size,
    minSize: size * 0.8,
    maxLines: 3,
  });
  const x = mirrored ? rect.x + rect.width : rect.x;
  const y = rect.y + (rect.height - text.height) / 2;
  const ink = readableInk(
    inks,
    groundRange(stage, { x: mirrored ? x - text.width : x, y, width: text.width, height: text.height }),
  );
  drawText(stage, text, x, y, mirrored ? 'right' : 'left', ink.color);
}
