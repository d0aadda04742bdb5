import { Resvg } from '@resvg/resvg-js';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createElement, type CSSProperties, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { AdBrief } from '../../functions/src/providers/provider';
import type { PreparedFile } from '../../functions/src/inputs/prepared-image';
import { PRODUCT_SIDE } from './bench-inputs';

const SIDE = 1080;
const MARGIN = 72;
const PRODUCT = { left: 250, top: 330, size: 580 };
const GROUND = ['#2a6149', '#173b2c'] as const;
const PAPER = '#fdf8ee';

const fontFile = (name: string) =>
  createRequire(new URL('../../functions/package.json', import.meta.url)).resolve(`@expo-google-fonts/${name}.ttf`);

async function fonts(): Promise<Font[]> {
  const [heavy, strong] = await Promise.all([
    readFile(fontFile('bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold')),
    readFile(fontFile('inter/700Bold/Inter_700Bold')),
  ]);
  return [
    { name: 'Heavy', data: heavy, weight: 800 },
    { name: 'Strong', data: strong, weight: 700 },
  ];
}

const dataUri = ({ bytes, image }: PreparedFile) => `data:${image.content_type};base64,${bytes.toString('base64')}`;

/** Studio's layout as a tree of elements, through satori to SVG and through resvg to PNG. */
export async function satoriAd({ copy, photos, logo }: AdBrief): Promise<() => Promise<Buffer>> {
  const loaded = await fonts();
  const [photo] = photos;
  if (!photo || !logo) throw new Error('The layout needs a photo and a logo');
  const [photoUri, logoUri] = [dataUri(photo), dataUri(logo)];
  const picture = (src: string, width: number, height: number, style: CSSProperties) =>
    createElement('img', { src, width, height, style: { position: 'absolute', ...style } });
  const words = (text: string, style: CSSProperties): ReactNode =>
    createElement('div', { style: { position: 'absolute', display: 'flex', color: PAPER, ...style } }, text);
  const tree = createElement(
    'div',
    { style: { width: SIDE, height: SIDE, display: 'flex', background: `linear-gradient(${GROUND.join(', ')})` } },
    picture(photoUri, PRODUCT.size, PRODUCT.size, { left: PRODUCT.left, top: PRODUCT.top }),
    picture(logoUri, 190, 57, { left: MARGIN, top: MARGIN }),
    words(copy.headline, { left: MARGIN, top: 190, fontFamily: 'Heavy', fontSize: 96 }),
    words(copy.line, { left: MARGIN, top: 946, fontFamily: 'Strong', fontSize: 36 }),
    words(copy.call_to_action, {
      left: 780,
      top: 920,
      padding: '24px 44px',
      borderRadius: 48,
      background: PAPER,
      color: GROUND[1],
      fontFamily: 'Strong',
      fontSize: 36,
    }),
  );
  return async () => {
    const svg = await satori(tree, { width: SIDE, height: SIDE, fonts: loaded });
    return new Resvg(svg).render().asPng();
  };
}

/** The same layout as an SVG by hand, drawn by sharp, with the pictures laid over it; in whatever font the system has. */
export function sharpAd({ copy, photos, logo }: AdBrief): () => Promise<Buffer> {
  const [photo] = photos;
  if (!photo || !logo) throw new Error('The layout needs a photo and a logo');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" font-family="sans-serif">
    <defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="${GROUND[0]}"/><stop offset="1" stop-color="${GROUND[1]}"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <text x="${MARGIN}" y="270" font-size="96" font-weight="800" fill="${PAPER}">${copy.headline}</text>
    <text x="${MARGIN}" y="980" font-size="36" font-weight="700" fill="${PAPER}">${copy.line}</text>
    <rect x="780" y="920" width="232" height="92" rx="46" fill="${PAPER}"/>
    <text x="896" y="978" text-anchor="middle" font-size="36" font-weight="700" fill="${GROUND[1]}">${copy.call_to_action}</text></svg>`;
  return async () => {
    const [product, mark] = await Promise.all([
      sharp(photo.bytes).resize(PRODUCT.size, PRODUCT.size, { fit: 'inside' }).png({ compressionLevel: 0 }).toBuffer(),
      sharp(logo.bytes).resize({ width: 190 }).png({ compressionLevel: 0 }).toBuffer(),
    ]);
    return sharp(Buffer.from(svg))
      .composite([
        { input: product, left: PRODUCT.left, top: PRODUCT.top },
        { input: mark, left: MARGIN, top: MARGIN },
      ])
      .removeAlpha()
      .png({ compressionLevel: 3 })
      .toBuffer();
  };
}

/** What the figures are about, in words. */
export const LAYOUT = `${SIDE}×${SIDE}: gradient, product photo of ${PRODUCT_SIDE} px, logo, headline, line, button`;
