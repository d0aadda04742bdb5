import { oklabToRgb, rgbToHex } from '../../../inputs/oklab';
import { NAMED_COLORS } from './named-colors';

/** Channels 0–255, alpha 0–1. */
interface Color {
  rgb: [red: number, green: number, blue: number];
  alpha: number;
}

const LONGEST = 600;
/** More transparent colours look like what is behind them. */
const LEAST_ALPHA = 0.5;

/** `#RRGGBB` of a colour as CSS writes it; null for what is none, or more than half transparent. */
export function cssColor(text: string): string | null {
  const color = parseColor(text.trim().toLowerCase());
  return color && color.alpha >= LEAST_ALPHA ? rgbToHex(...color.rgb) : null;
}

/** The first colour in a value such as `1px solid #ABC` or `linear-gradient(90deg, red, blue)`. */
export function firstColor(value: string): string | null {
  for (const part of parts(value)) {
    const gradient = /^[a-z-]*gradient\((.*)\)$/is.exec(part)?.[1];
    const color = gradient === undefined ? cssColor(part) : firstOf(parts(gradient));
    if (color) return color;
  }
  return null;
}

/** `18, 18, 18` or `222 47% 11%`, as custom properties hold them for `rgb(var(…))` and `hsl(var(…))`. */
export function bareColor(value: string): string | null {
  const bare = value.trim();
  if (/^\d{1,3}(?:\s*,\s*|\s+)\d{1,3}(?:\s*,\s*|\s+)\d{1,3}$/.test(bare)) return cssColor(`rgb(${bare})`);
  const isHsl = /^[\d.]{1,6}(?:deg)?(?:\s*,\s*|\s+)[\d.]{1,6}%(?:\s*,\s*|\s+)[\d.]{1,6}%$/.test(bare);
  return isHsl ? cssColor(`hsl(${bare})`) : null;
}

function firstOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const color = cssColor(text);
    if (color) return color;
  }
  return null;
}

/** Parted by blanks and commas outside of brackets. */
function parts(value: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of value.slice(0, LONGEST)) {
    if (depth === 0 && /[\s,]/.test(sign)) {
      if (part !== '') found.push(part);
      part = '';
      continue;
    }
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    part += sign;
  }
  return part === '' ? found : [...found, part];
}

function parseColor(text: string): Color | null {
  if (text.length > 100) return null;
  if (text.startsWith('#')) return parseHex(text.slice(1));
  const named = NAMED_COLORS.get(text);
  if (named) return parseHex(named);
  const call = /^(rgba?|hsla?|oklab|oklch)\(([^()]*)\)$/.exec(text);
  return call ? parseCall(call[1] ?? '', call[2] ?? '') : null;
}

function parseHex(digits: string): Color | null {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return null;
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const channel = (index: number) => Number.parseInt(long.slice(index * 2, index * 2 + 2), 16);
  return { rgb: [channel(0), channel(1), channel(2)], alpha: long.length === 8 ? channel(3) / 255 : 1 };
}

function parseCall(name: string, inner: string): Color | null {
  const texts = inner.split(/[\s,/]+/).filter((text) => text !== '');
  const [first = '', second = '', third = '', fourth = '1'] = texts;
  const alpha = amount(fourth, 1);
  const rgb = channels(name, first, second, third);
  const isWhole = texts.length >= 3 && texts.length <= 4 && [...rgb, alpha].every(Number.isFinite);
  return isWhole ? { rgb, alpha } : null;
}

function channels(name: string, first: string, second: string, third: string): Color['rgb'] {
  if (name.startsWith('rgb')) return [amount(first, 255), amount(second, 255), amount(third, 255)];
  if (name.startsWith('hsl')) return hslToRgb(degrees(first), share(second), share(third));
  const l = amount(first, 1);
  // 100 % is 0.4 on the axes and of the chroma (CSS Color 4).
  if (name === 'oklab') return oklabToRgb({ l, a: amount(second, 0.4), b: amount(third, 0.4) });
  const [chroma, angle] = [amount(second, 0.4), (degrees(third) * Math.PI) / 180];
  return oklabToRgb({ l, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) });
}

/** A number, or as many per cent of `whole`; NaN for anything else. */
function amount(text: string, whole: number): number {
  if (text === 'none') return 0;
  if (!/^[-+]?[\d.]+(?:e[-+]?\d+)?%?$/.test(text)) return NaN;
  return text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * whole : Number(text);
}

/** Saturation and lightness may go without their sign, out of 100. */
const share = (text: string) => Math.min(1, Math.max(0, text.endsWith('%') ? amount(text, 1) : amount(text, 1) / 100));

const TURNS: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function degrees(text: string): number {
  const [, number = text, unit = 'deg'] = /^(.*?)(deg|grad|rad|turn)$/.exec(text) ?? [];
  return amount(number, NaN) * (TURNS[unit] ?? NaN);
}

function hslToRgb(hue: number, saturation: number, lightness: number): Color['rgb'] {
  const range = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const sector = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - range * Math.max(-1, Math.min(sector - 3, 9 - sector, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
