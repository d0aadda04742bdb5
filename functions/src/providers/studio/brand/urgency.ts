import type { Oklch } from '../color/oklch';
import { readableInk } from '../color/contrast';
import { groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { drawButton, layoutButton } from './button';
import { drawClock } from './seal';

/** A row with a clock, a few words about time, and the call to action at its end. */
export function drawUrgency(
  stage: Stage,
  rect: Rect,
  label: string,
  inks: readonly Oklch[],
  wishes: readonly [Oklch, ...Oklch[]],
): void {
  const { context, mirrored, short, words } = stage;
  const button = layoutButton(stage, rect.width, 1.08);
  if (button) {
    drawButton(
      stage,
      button,
      mirrored ? rect.x : rect.x + rect.width - button.width,
      rect.y + (rect.height - button.height) / 2,
      wishes,
    );
  }
  const radius = short * 0.018;
  const inset = radius * 2.9;
  const room = rect.width - (button?.width ?? 0) - short * 0.04 - inset;
  // Beside a wide button a few words would stand one below the other; the stamp says them too.
  if (room < short * 0.17) return;
  const size = short * 0.029;
  const text = fitText(setting(label, VOICES.strong, words.language), {
    width: room,
    height: rect.height,
    maxSize: size,
    minSize: size * 0.75,
    maxLines: 2,
  });
  const start = mirrored ? rect.x + rect.width : rect.x;
  const way = mirrored ? -1 : 1;
  const ground = groundRange(stage, {
    x: mirrored ? start - inset - text.width : start,
    y: rect.y,
    width: inset + text.width,
    height: rect.height,
  });
  const { color } = readableInk(inks, ground);
  drawClock(context, start + way * radius * 1.1, rect.y + rect.height / 2, radius, color);
  drawText(
    stage,
    text,
    start + way * inset,
    rect.y + (rect.height - text.height) / 2,
    mirrored ? 'right' : 'left',
    color,
  );
}
