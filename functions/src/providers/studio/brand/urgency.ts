import type { Oklch } from '../color/oklch';
import { readableInk } from '../color/contrast';
import { bodyScale, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText, type FittedText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { drawButton, layoutButton, type Button } from './button';
import { drawClock } from './seal';

export interface Urgency {
  /** A few words about time. */
  label: string;
  /** True for the person's own words: these are never left out, and are set larger. */
  isStated: boolean;
}

interface UrgencyRow {
  button: Button | null;
  text: FittedText | null;
  /** Pixels from the row's start to its words, beyond the clock. */
  inset: number;
  clock: number;
  /** True when the button stands below the words rather than beside them. */
  stacked: boolean;
  height: number;
}

/** Height in pixels that a row of `width` pixels needs without any room around it. */
export function urgencyHeight(stage: Stage, width: number, urgency: Urgency): number {
  return layoutRow(stage, width, urgency).height;
}

function layoutRow(stage: Stage, width: number, { label, isStated }: Urgency): UrgencyRow {
  const { short, words } = stage;
  const button = layoutButton(stage, width, 1.08);
  const size = short * (isStated ? 0.034 : 0.029) * bodyScale(stage);
  const clock = size * 0.62;
  const inset = clock * 2.9;
  const fit = (room: number) =>
    fitText(setting(label, VOICES.strong, words.language), {
      width: room,
      height: size * 3,
      maxSize: size,
      minSize: size * 0.75,
      maxLines: 2,
    });
  const row = { button, inset, clock };
  const beside = width - (button ? button.width + short * 0.04 : 0) - inset;
  if (beside >= short * 0.17) {
    const text = fit(beside);
    if (!isStated || !button || (text.lines.length <= 2 && text.size >= size * 0.74))
      return { ...row, text, stacked: false, height: Math.max(text.height, button?.height ?? 0) };
  }
  // Beside a wide button a few words would stand one below the other; the stamp says them too.
  if (!isStated) return { ...row, text: null, stacked: false, height: button?.height ?? 0 };
  const text = fit(width - inset);
  return { ...row, text, stacked: true, height: text.height + (button ? short * 0.022 + button.height : 0) };
}

/** A clock, a few words about time, and the call to action at the row's end or below. */
export function drawUrgency(
  stage: Stage,
  rect: Rect,
  urgency: Urgency,
  inks: readonly Oklch[],
  wishes: readonly [Oklch, ...Oklch[]],
): void {
  const { mirrored } = stage;
  const row = layoutRow(stage, rect.width, urgency);
  const { button, text, stacked } = row;
  const top = rect.y + (rect.height - row.height) / 2;
  if (button) {
    const y = stacked ? top + row.height - button.height : rect.y + (rect.height - button.height) / 2;
    const isAtStart = stacked !== mirrored;
    drawButton(stage, button, isAtStart ? rect.x : rect.x + rect.width - button.width, y, wishes);
  }
  if (text) drawLabel(stage, rect, stacked ? top : rect.y + (rect.height - text.height) / 2, { ...row, text }, inks);
}

function drawLabel(
  stage: Stage,
  rect: Rect,
  y: number,
  { text, inset, clock }: UrgencyRow & { text: FittedText },
  inks: readonly Oklch[],
): void {
  const { context, mirrored } = stage;
  const start = mirrored ? rect.x + rect.width : rect.x;
  const way = mirrored ? -1 : 1;
  const left = mirrored ? start - inset - text.width : start;
  const ground = groundRange(stage, { x: left, y, width: inset + text.width, height: text.height });
  const { color } = readableInk(inks, ground);
  drawClock(context, start + way * clock * 1.1, y + text.height / 2, clock, color);
  drawText(stage, text, start + way * inset, y, mirrored ? 'right' : 'left', color);
}
