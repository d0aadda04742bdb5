import type { Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import type { Arranged } from '../formats';
import type { Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';

export const SUN: Oklch = { l: 0.97, c: 0.035, h: 85 };

/** A wall takes on the warmth of the sun. */
export const warm = (color: Oklch): Oklch => (color.c < 0.012 ? { ...color, c: 0.012, h: 75 } : color);

export function drawLifestyleWords(stage: Stage, arranged: Arranged, inks: readonly Oklch[]): void {
  const { palette } = stage;
  drawWords(stage, arranged, {
    voice: VOICES.serif,
    inks,
    button: [asGround(palette.brand), palette.ink, palette.paper],
  });
}
