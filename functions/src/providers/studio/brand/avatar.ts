import { contrastRatio, luminance, luminanceOf, readableInk } from '../color/contrast';
import { css, hexToOklch, hexToRgb } from '../color/oklch';
import { asGround } from '../color/palette';
import { disc, ring } from '../scenes/backdrop';
import type { Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { drawLogoPicture } from './logo';

/** The brand's logo in a circle, or its first letter on its colour; `x`, `y` is the middle, all in pixels. */
export function drawAvatar(stage: Stage, x: number, y: number, radius: number): void {
  const { context, palette } = stage;
  ring(context, x, y, radius * 1.1, radius * 0.09, css(palette.accent));
  if (stage.logo) drawMark(stage, x, y, radius);
  else drawInitial(stage, x, y, radius);
}

function drawMark(stage: Stage, x: number, y: number, radius: number): void {
  const { context, palette, logo } = stage;
  if (!logo) return;
  const { ground, ground_color, average_color } = logo.image;
  const own = luminance(hexToRgb(average_color));
  const plate = ground_color ? hexToOklch(ground_color) : own < 0.4 ? palette.paper : palette.ink;
  disc(context, x, y, radius, css(plate));
  ring(context, x, y, radius, Math.max(1, radius * 0.03), css(palette.ink, 0.14));
  // Its corners stay inside the circle.
  const reach = radius * (ground === 'cutout' ? 0.86 : 0.8);
  const scale = (2 * reach) / Math.hypot(logo.width, logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  drawLogoPicture(stage, logo, { x: x - width / 2, y: y - height / 2, width, height });
}

function drawInitial(stage: Stage, x: number, y: number, radius: number): void {
  const { context, palette, words } = stage;
  const fill = asGround(palette.brand);
  disc(context, x, y, radius, css(fill));
  const level = luminanceOf(fill);
  const [paper, ink] = [palette.paper, palette.ink];
  const inks = contrastRatio(luminanceOf(paper), level) >= 4.8 ? [paper, ink] : [ink, paper];
  const [initial = ''] = [...new Intl.Segmenter().segment(words.brandName)].map(({ segment }) => segment);
  const text = fitText(setting(initial.toLocaleUpperCase(), VOICES.wordmark, words.language), {
    width: radius * 1.5,
    height: radius * 1.5,
    maxSize: radius * 1.1,
    minSize: radius * 0.5,
    maxLines: 1,
  });
  const { color } = readableInk(inks, { darkest: level, lightest: level });
  drawText(stage, text, x, y - text.height / 2, 'center', color);
}
