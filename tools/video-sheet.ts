/**
 * Films as sheets of their frames, so that a person can look at all of it: every template and ratio for the
 * products of a JSON file, whose pictures lie beside it, or for the product that visitors can try:
 * `npm run video:sheet -- [--products products.json] [--out folder] [--template hero_reveal] [--ratio 9:16,1:1]
 * [--lang arabic] [--scenes 3] [--seconds 10] [--music bright] [--fps 30] [--fps-shown 8] [--tile 240] [--no-logo]`
 * `--film` also writes each as an MP4 with the machine's ffmpeg, and names where one stands still.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { directFilm } from '../functions/src/directing/direct-film';
import type { FilmWish, WishedProduct } from '../functions/src/directing/film-wish';
import { openFilm } from '../functions/src/providers/studio/motion/open-film';
import { OFFERED_TEMPLATES } from '../functions/src/providers/studio/motion/templates/registry';
import { ASPECT_RATIOS, aspectRatioSchema } from '../lib/domain/shared/aspect-ratio';
import { detectLanguage } from '../lib/domain/shared/detect-language';
import { languageSchema } from '../lib/domain/shared/language';
import { MOTION_TEMPLATE_DETAILS, motionTemplateIdSchema } from '../lib/domain/video/motion-template';
import { musicMoodSchema } from '../lib/domain/video/music';
import { openProducts, type SheetProduct } from './video-sheet/open-products';
import { frozenParts, writeFilm } from './video-sheet/write-film';
import { writeFrames } from './video-sheet/write-frames';

const { values } = parseArgs({
  options: {
    products: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: '.cache/video-sheets' },
    template: { type: 'string', default: OFFERED_TEMPLATES.join(',') },
    ratio: { type: 'string', default: ASPECT_RATIOS.join(',') },
    lang: { type: 'string' },
    prompt: { type: 'string' },
    scenes: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    music: { type: 'string', default: 'bright' },
    fps: { type: 'string', default: '30' },
    'fps-shown': { type: 'string', default: '8' },
    /** Height of a frame on the sheet, in pixels. */
    tile: { type: 'string', default: '240' },
    'no-logo': { type: 'boolean', default: false },
    film: { type: 'boolean', default: false },
  },
});

const templates = z.array(motionTemplateIdSchema).parse(values.template.split(','));
const ratios = z.array(aspectRatioSchema).parse(values.ratio.split(','));
const shown = z.coerce.number().positive().parse(values['fps-shown']);
const tile = z.coerce.number().int().min(40).parse(values.tile);

async function main(): Promise<void> {
  await mkdir(values.out, { recursive: true });
  const listed = await openProducts(values.products, values['no-logo']);
  const products = listed.filter(({ product_full_name }) => product_full_name.includes(values.only ?? ''));
  for (const template of templates) {
    const { least, most } = MOTION_TEMPLATE_DETAILS[template].products;
    const casts = least > 1 ? [products.slice(0, most)] : products.map((product) => [product]);
    for (const [first, ...others] of casts) {
      if (!first) continue;
      for (const ratio of ratios) await write(template, ratio, [first, ...others]);
    }
  }
}

async function write(
  template: FilmWish['template'],
  ratio: FilmWish['ratio'],
  cast: [SheetProduct, ...SheetProduct[]],
): Promise<void> {
  const script = directFilm(wishOf(template, ratio, cast));
  const film = await openFilm(script, { products: cast.map(({ photos }) => photos), logo: cast[0].mark });
  const slug = cast[0].product_full_name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const name = path.join(values.out, `${script.template}_${slug}_${ratio.replace(':', 'x')}`);
  await writeFrames(film, `${name}.png`, { shown, tile });
  console.log(
    `${name}: ${script.scenes.map(({ text, frames }) => `${text} (${frames})`).join(' | ')} | ${script.call}`,
  );
  if (!values.film) return;
  const { msPerFrame, peakBytes } = await writeFilm(film, `${name}.mp4`);
  console.log(`${name}: ${msPerFrame.toFixed(1)} ms a frame, at most ${Math.round(peakBytes / 1e6)} MB`);
  for (const part of await frozenParts(`${name}.mp4`)) console.warn(`${name}: ${part}`);
}

function wishOf(
  template: FilmWish['template'],
  ratio: FilmWish['ratio'],
  cast: [SheetProduct, ...SheetProduct[]],
): FilmWish {
  const [first] = cast;
  const wished = (product: SheetProduct): WishedProduct => ({
    name: product.product_full_name,
    description: product.product_description,
    features: product.features,
    price: product.price,
  });
  return {
    brandName: first.brand_name,
    primaryColor: first.primary_color_hex,
    secondaryColor: first.secondary_color_hex,
    products: [wished(first), ...cast.slice(1).map(wished)],
    prompt: values.prompt ?? null,
    template,
    scenes: z.coerce.number().int().parse(values.scenes),
    seconds: z.coerce.number().parse(values.seconds),
    ratio,
    language: values.lang
      ? languageSchema.parse(values.lang)
      : (first.lang ?? detectLanguage(first.product_description)),
    fps: values.fps === '25' ? 25 : 30,
    music: musicMoodSchema.parse(values.music),
    captions: true,
  };
}

await main();
