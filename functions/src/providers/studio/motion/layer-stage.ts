import type { Canvas } from '@napi-rs/canvas';
import type { Palette } from '../color/palette';
import type { Stage, Words } from '../stage';
import { type FilmProduct, type FilmSet, productOf } from './film-set';

/** A stage as the ads have it, of the film's size, to paint a layer with their parts. */
export function layerStage(set: FilmSet, palette: Palette, canvas: Canvas, words: Partial<Words> = {}): Stage {
  const { script, ratio, width, height, short, safe, language, mirrored, logo } = set;
  const product = productOf(set, { product: 0 });
  return {
    context: canvas.getContext('2d'),
    ratio,
    width,
    height,
    short,
    safe,
    palette,
    words: {
      headline: '',
      line: '',
      call: script.call,
      points: [],
      brandName: script.brand_name,
      productName: product.name,
      language,
      ...words,
    },
    pictures: product.pictures,
    logo,
    mirrored,
    hangs: product.hangs,
    marks: [],
  };
}

/** The same for one product. */
export function productStage(set: FilmSet, product: FilmProduct, canvas: Canvas): Stage {
  const stage = layerStage(set, product.palette, canvas, { productName: product.name });
  return { ...stage, pictures: product.pictures, hangs: product.hangs };
}
