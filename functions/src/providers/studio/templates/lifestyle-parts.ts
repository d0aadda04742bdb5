import { drawLogo } from '../brand/logo';
import type { Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { type Arranged } from '../formats';
import { type Stage } from '../stage';
import { eyebrow } from '../text/eyebrow';
import { drawFooter } from '../text/footer';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';

export const LOGO_START = [0, 0, 0.5, 0.1] as const;
export const LOGO_CENTER = [0.2, 0, 0.6, 0.1] as const;
export const FOOTER = [0, 0.9, 1, 0.1] as const;
export const SUN: Oklch = { l: 0.97, c: 0.035, h: 85 };

/** A wall takes on the warmth of the sun. */
export const warm = (color: Oklch): Oklch => (color.c < 0.012 ? { ...color, c: 0.012, h: 75 } : color);

export function drawWords(
  stage: Stage,
  { logo, text, headlineSize, align, anchor, footer }: Arranged,
  inks: readonly Oklch[],
): void {
  const { palette } = stage;
  const button = [asGround(palette.brand), palette.ink, palette.paper] as const;
  drawLogo(stage, logo, align);
  drawTextBlock(stage, text, {
    voice: VOICES.serif,
    align,
    anchor,
    headlineSize,
    inks: { headline: inks, line: inks },
    eyebrow: eyebrow(stage),
    button,
    call: !footer,
    line: !footer,
    maxLines: footer ? 2 : 4,
  });
  if (footer) drawFooter(stage, footer, { inks, button });
}
