import sharp from 'sharp';
import type { SampleProduct, Shape } from '../sample-products';
import { bottle, candle, chair, headphones, lamp, mug, pot } from './hard-shapes';
import { gradientsOf, paintOf, shade, type Paint } from './paint';
import { bag, blanket, notebook, shoe, soap } from './soft-shapes';

const SHAPES: Record<Shape, (paint: Paint) => string> = {
  ...{ bottle, mug, lamp, bag, chair, candle, notebook, headphones, shoe, pot, soap, blanket },
};

/** Pixels a side. */
export const PHOTO_SIDE = 1200;

export type Ground = 'plain' | 'scene';

/** A photo of a product as JPEG: before a plain wall, or on a table by the window. */
export function drawPhoto({ shape, color }: SampleProduct, ground: Ground): Promise<Buffer> {
  const product = SHAPES[shape](paintOf(color));
  // In a scene it is further away, and stands to the right.
  const placed = ground === 'plain' ? product : `<g transform="translate(290 270) scale(.72)">${SHADOW}${product}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PHOTO_SIDE}" height="${PHOTO_SIDE}" viewBox="0 0 1200 1200">
    <defs>${gradientsOf(color)}</defs>${ground === 'plain' ? `${PLAIN}${SHADOW}` : scene(color)}${placed}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}

const SHADOW = '<ellipse cx="600" cy="1000" rx="470" ry="58" fill="url(#shadow)"/>';

const PLAIN = '<rect width="1200" height="1200" fill="url(#wall)"/>';

const scene = (color: string) => `
  <rect width="1200" height="1200" fill="${shade(color, 0.62)}"/>
  <rect x="90" y="80" width="420" height="560" fill="#dfeef2"/>
  <path d="M90 520q120-90 220-30t200-40v190H90z" fill="#9fc3a5"/>
  <path d="M300 80v560M90 350h420" stroke="#fbfaf6" stroke-width="20"/>
  <rect x="90" y="80" width="420" height="560" fill="none" stroke="#fbfaf6" stroke-width="28"/>
  <path d="M520 120L1000 840H640L520 640z" fill="url(#beam)"/>
  <rect y="840" width="1200" height="360" fill="#a87c52"/>
  <path d="M0 900h1200M0 990h1200M0 1100h1200" stroke="#93683f" stroke-width="6"/>
  <rect y="836" width="1200" height="16" fill="#c79b6d"/>
  <rect x="130" y="800" width="190" height="110" rx="8" fill="#f0e7d8"/>
  <rect x="150" y="770" width="170" height="34" rx="6" fill="${shade(color, -0.2)}"/>`;
