import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { breakLines, type Line, type MeasuredToken } from './break-lines';
import { splitToken } from './split-token';
import { type Token, tokenize } from './tokens';
import type { Setting } from './voice';

export interface TextLimits {
  /** Pixels. */
  width: number;
  height: number;
  /** Pixels per em: the wish, and what it may shrink to. */
  maxSize: number;
  minSize: number;
  maxLines: number;
}

export interface FittedText {
  setting: Setting;
  size: number;
  /** Widths in pixels. */
  lines: Line[];
  /** Pixels. */
  width: number;
  height: number;
}

const MEASURED_AT = 100;
/** Shaping a whole line can differ from the sum of its words by a hair. */
const ROOM = 0.985;
const STEP = 0.95;

let measuring: SKRSContext2D | undefined;

function measurer(setting: Setting): (text: string) => number {
  measuring ??= createCanvas(8, 8).getContext('2d');
  const context = measuring;
  context.font = setting.font(MEASURED_AT);
  context.letterSpacing = `${setting.tracking * MEASURED_AT}px`;
  context.lang = setting.lang;
  context.direction = setting.rtl ? 'rtl' : 'ltr';
  return (text) => context.measureText(text).width / MEASURED_AT;
}

const SMALLEST = 6;

/**
 * The largest size within the limits at which a text fits: broken evenly, never overflowing.
 * Below `minSize` it still shrinks rather than spill, and a word that fits no line is broken: with a hyphen between its
 * syllables, else between characters.
 */
export function fitText(setting: Setting, limits: TextLimits): FittedText {
  const measure = measurer(setting);
  const gaps = { space: measure(' '), hyphen: measure('-') };
  const measured = (token: Token): MeasuredToken => ({ ...token, width: measure(token.text) });
  const tokens = tokenize(setting.text, setting.lang).map(measured);
  for (let size = limits.maxSize; size >= SMALLEST; size *= STEP) {
    const room = (limits.width * ROOM) / size;
    const isLast = size * STEP < SMALLEST;
    const broken = () =>
      tokens.flatMap((token) => {
        if (token.width + (token.hyphen ? gaps.hyphen : 0) <= room) return [token];
        const fits = (text: string) => measure(text) + gaps.hyphen <= room;
        return splitToken(token, setting.lang, fits, isLast).map(measured);
      });
    const lines = breakLines(size <= limits.minSize || isLast ? broken() : tokens, gaps, room);
    if (!lines || lines.some(({ text }) => measure(text) * size > limits.width)) continue;
    const height = lines.length * setting.leading * size;
    const tooMany = size > limits.minSize && lines.length > limits.maxLines;
    if (!isLast && (height > limits.height || tooMany)) continue;
    return fitted(setting, size, lines);
  }
  return fitted(setting, SMALLEST, [{ text: setting.text, width: measure(setting.text) }]);
}

function fitted(setting: Setting, size: number, lines: Line[]): FittedText {
  const scaled = lines.map(({ text, width }) => ({ text, width: width * size }));
  return {
    setting,
    size,
    lines: scaled,
    width: Math.max(0, ...scaled.map((line) => line.width)),
    height: lines.length * setting.leading * size,
  };
}
