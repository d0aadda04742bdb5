import { drawLogo } from '../brand/logo';
import { css } from '../color/oklch';
import { groundFor } from '../color/palette';
import { placeProduct } from '../picture/place-product';
import { safePart, type Stage } from '../stage';
import type { StudioTemplate } from '../template';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';

export const LIFESTYLE: StudioTemplate = [simple, simple, simple];

function simple(stage: Stage): void {
  const { context, width, height, palette, pictures, short } = stage;
  context.fillStyle = css(groundFor(palette.product, [palette.brand, palette.tone(0.93), palette.tone(0.3)]));
  context.fillRect(0, 0, width, height);
  const wide = stage.ratio === '16:9';
  placeProduct(stage, pictures[0], wide ? safePart(stage, 0.5, 0.1, 0.5, 0.8) : safePart(stage, 0, 0.5, 1, 0.48), { way: 'stand', shadow: palette.ink });
  drawLogo(stage, safePart(stage, 0, 0, 1, 0.1), 'start');
  drawTextBlock(stage, wide ? safePart(stage, 0, 0.15, 0.46, 0.85) : safePart(stage, 0, 0.1, 1, 0.38), {
    voice: VOICES.grotesque,
    align: 'start',
    anchor: 0.5,
    headlineSize: short * 0.12,
    inks: { headline: [palette.paper, palette.ink], line: [palette.paper, palette.ink] },
    button: [palette.accent, palette.ink],
  });
}
