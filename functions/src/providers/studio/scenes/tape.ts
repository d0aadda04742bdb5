import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Stage } from '../stage';
import { isolated } from '../text/isolate';
import { setting, VOICES } from '../text/voice';

export interface Tape {
  /** A point that its middle line runs through, in pixels, and its slope in radians. */
  x: number;
  y: number;
  angle: number;
  /** Width of the band, in pixels. */
  band: number;
  color: Oklch;
}

/** A band across the whole ad that repeats a few words, as tape around a parcel does. */
export function drawTape(stage: Stage, { x, y, angle, band, color }: Tape, label: string): void {
  const { context, palette, width, height, words } = stage;
  const reach = width + height;
  const size = band * 0.52;
  const set = setting(label, VOICES.poster, words.language);
  const text = isolated(set.text, set.rtl);
  const luminance = luminanceOf(color);
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.shadowColor = css(palette.ink, 0.3);
  context.shadowBlur = band * 0.18;
  context.shadowOffsetY = band * 0.06;
  context.fillStyle = css(color);
  context.fillRect(-reach, -band / 2, 2 * reach, band);
  context.shadowColor = 'transparent';
  context.font = set.font(size);
  context.letterSpacing = `${size * 0.03}px`;
  context.direction = set.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = readableInk([palette.ink, palette.paper], { darkest: luminance, lightest: luminance }).color;
  const step = context.measureText(set.text).width + size * 1.1;
  const count = Math.ceil(reach / step);
  for (let index = -count; index <= count; index++) {
    context.fillText(text, index * step, size * 0.37);
    context.beginPath();
    context.arc((index + 0.5) * step, 0, size * 0.11, 0, Math.PI * 2);
    context.fill();
  }
  context.restore();
}
