import { createCanvas, ImageData, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rasterOf } from '../quality/raster';
import type { Mark, MarkRect } from '../providers/mark';
import { drawn, sampleAd, sampleInputs } from '../providers/studio/sample-ads';
import { compare, looksSame } from './compare';
import { fingerprintOf, type Fingerprint } from './fingerprint';
import { readGolden, writeGolden } from './golden-file';

let ad: Canvas;
let marks: readonly Mark[];
let original: Fingerprint;

beforeAll(async () => {
  const made = await drawn(sampleAd(await sampleInputs(), { template: 'product_hero', variation: 3 }));
  ad = createCanvas(made.width, made.height);
  ad.getContext('2d').putImageData(
    new ImageData(new Uint8ClampedArray(made.raster.data), made.width, made.height),
    0,
    0,
  );
  marks = made.marks ?? [];
  original = fingerprintOf(rasterOf(made));
});

/** The ad with something drawn over it. */
function changed(change: (context: SKRSContext2D) => void): Fingerprint {
  const canvas = createCanvas(ad.width, ad.height);
  const context = canvas.getContext('2d');
  context.drawImage(ad, 0, 0);
  change(context);
  return fingerprintOf({ data: canvas.data(), channels: 4, width: ad.width, height: ad.height });
}

function rectOf(kind: Mark['kind']): MarkRect {
  const rects = marks.filter((mark) => mark.kind === kind).map(({ rect }) => rect);
  const [largest] = rects.sort((one, other) => other.width * other.height - one.width * one.height);
  if (!largest) throw new Error(`The ad has no ${kind}`);
  return largest;
}

/** Fills a place with the colour just left of it. */
function clear(context: SKRSContext2D, { x, y, width, height }: MarkRect): void {
  const [red, green, blue] = context.getImageData(x - 8, y, 1, 1).data;
  context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
  context.fillRect(x, y, width, height);
}

describe('an ad looks the same', () => {
  it.each<[string, (context: SKRSContext2D) => void]>([
    ['when nothing has changed', () => undefined],
    ['when every outline is smoothed otherwise', (context) => context.drawImage(ad, 0.5, 0.5)],
    ['when every channel is rounded otherwise', addNoise],
  ])('%s', (_title, change) => {
    const difference = compare(original, changed(change));
    expect(looksSame(difference), JSON.stringify(difference)).toBe(true);
  });
});

describe('an ad looks different', () => {
  it.each<[string, (context: SKRSContext2D) => void]>([
    ['when its headline moves down by a twentieth of the side', (context) => moveHeadline(context, 0, 0.05)],
    ['when its headline moves aside by a twentieth of the side', (context) => moveHeadline(context, 0.05, 0)],
    ['when its headline is missing', (context) => clear(context, rectOf('text'))],
    ['when its product is missing', (context) => clear(context, rectOf('product'))],
    ['when its logo is missing', (context) => clear(context, rectOf('logo'))],
    ['when its words become soft', (context) => soften(context, rectOf('text'))],
    [
      'when all colours become a little warmer',
      (context) => tint(context, { x: 0, y: 0, width: 1080, height: 1080 }, 0.04),
    ],
    [
      'when one part of it changes its colour',
      (context) => tint(context, { x: 600, y: 900, width: 200, height: 100 }, 0.1),
    ],
  ])('%s', (_title, change) => {
    const difference = compare(original, changed(change));
    expect(looksSame(difference), JSON.stringify(difference)).toBe(false);
  });
});

describe('a golden', () => {
  it('is read from its file as it was written', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'golden-'));
    const other = changed((context) => clear(context, rectOf('product')));
    const golden = [
      [original, other, original, other],
      [other, original, original, other],
    ];
    await writeGolden(folder, 'product_hero', golden);
    expect(await readGolden(folder, 'product_hero')).toEqual(golden);
    expect(await readGolden(folder, 'lifestyle')).toBeNull();
    await rm(folder, { recursive: true });
  });
});

function addNoise(context: SKRSContext2D): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  for (let at = 0; at < image.data.length; at++) {
    if (at % 4 !== 3) image.data[at] = (image.data[at] ?? 0) + ((at * 7919) % 5) - 2;
  }
  context.putImageData(image, 0, 0);
}

/** By shares of the side. */
function moveHeadline(context: SKRSContext2D, right: number, down: number): void {
  const rect = rectOf('text');
  const { x, y, width, height } = rect;
  clear(context, rect);
  context.drawImage(ad, x, y, width, height, x + right * ad.width, y + down * ad.height, width, height);
}

function soften(context: SKRSContext2D, { x, y, width, height }: MarkRect): void {
  context.filter = 'blur(4px)';
  context.drawImage(ad, x, y, width, height, x, y, width, height);
}

function tint(context: SKRSContext2D, { x, y, width, height }: MarkRect, strength: number): void {
  context.fillStyle = `rgba(255, 120, 0, ${strength})`;
  context.fillRect(x, y, width, height);
}
