import { createCanvas } from '@napi-rs/canvas';
import { luminanceOf, readableInk } from '../../color/contrast';
import { css, type Oklch } from '../../color/oklch';
import { isolated } from '../../text/isolate';
import { setting, VOICES } from '../../text/voice';
import type { Rect } from '../../stage';
import type { FilmSet } from '../film-set';
import { apart, type Pen } from '../pen';

export interface TapePlace {
  /** A point that its middle line runs through, and its slope in radians. */
  x: number;
  y: number;
  angle: number;
  /** Pixels. */
  band: number;
  /** Which way it runs. */
  way: 1 | -1;
}

export interface Tape extends TapePlace {
  color: Oklch;
}

/** Pixels a second, as a share of the shorter side. */
const SPEED = 0.085;

/** Of a tape's width: from the middle between two to the middle of each. */
const APART = 0.54;
/** A product that is less than this many tapes high stands above them: it would be lost in them. */
const LOST = 3;

/** Two beside each other behind a product, below all words: neither cuts the letters of the other. */
export function placeTapes(
  { width, height, short }: Pick<FilmSet, 'width' | 'height' | 'short'>,
  product: Rect,
  { beside, rises }: { beside: boolean; rises: boolean },
): [upper: TapePlace, lower: TapePlace] {
  const band = short * (beside ? 0.07 : 0.085);
  const behind = product.height < band * LOST ? product.height + band * (APART + 1) : product.height * 0.8;
  const y = beside ? height - short * 0.1 : Math.min(height * 0.9, product.y + behind);
  const tape = { x: width / 2, angle: (beside ? 0.022 : 0.075) * (rises ? -1 : 1), band };
  return [
    { ...tape, y: y - APART * band, way: 1 },
    { ...tape, y: y + APART * band, way: -1 },
  ];
}

/** A band across the frame that repeats a few words and never stops running. They are an ornament: what they say stands elsewhere. */
export function paintTape(set: FilmSet, label: string, { x, y, angle, band, color, way }: Tape) {
  const { width, height, short, language, palette } = set;
  const size = band * 0.5;
  const type = setting(label, VOICES.poster, language);
  const measuring = createCanvas(4, 4).getContext('2d');
  measuring.font = type.font(size);
  measuring.direction = type.rtl ? 'rtl' : 'ltr';
  const words = measuring.measureText(type.text).width;
  const step = Math.ceil(words + size * 1.3);
  const reach = Math.hypot(width, height);
  const count = Math.ceil((2 * reach) / step) + 2;
  const tile = createCanvas(step, Math.ceil(band));
  const context = tile.getContext('2d');
  const level = luminanceOf(color);
  context.fillStyle = css(color);
  context.fillRect(0, 0, step, band);
  context.fillStyle = readableInk([palette.ink, palette.paper], { darkest: level, lightest: level }).color;
  context.font = type.font(size);
  context.direction = type.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.fillText(isolated(type.text, type.rtl), size * 0.9, band / 2 + size * 0.37);
  context.beginPath();
  context.arc(size * 0.35, band / 2, size * 0.11, 0, Math.PI * 2);
  context.fill();
  return (pen: Pen, seconds: number) =>
    apart(pen, () => {
      const run = (((seconds * SPEED * short * way) % step) + step) % step;
      pen.context.translate(x, y);
      pen.context.rotate(angle);
      for (let index = 0; index < count; index++)
        pen.context.drawImage(tile, -reach + (index - 1) * step + run, -band / 2, step + 0.5, band);
    });
}
