/**
 * Renders every template, variation and ratio of studio for the products of a JSON file,
 * so that a person can look at all of it, and names those that do not pass the check of their pixels:
 * `npm run ads:sheet -- products.json [--out folder] [--lang arabic] [--no-logo] [--only lifestyle,product_hero]
 * [--ratio 1:1,9:16] [--tile 420]`
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { z } from 'zod';
import { prepareLogo } from '../functions/src/inputs/prepare-logo';
import { cutOutOfScene } from '../functions/src/inputs/cut-scene';
import { preparePhoto } from '../functions/src/inputs/prepare-photo';
import { cleanInput } from '../functions/src/copy/clean-input';
import { readProduct } from '../functions/src/copy/read-product';
import { writeCopy } from '../functions/src/copy/write-copy';
import type { AdBrief } from '../functions/src/providers/provider';
import type { PreparedFile } from '../functions/src/inputs/prepared-image';
import { checkAd } from '../functions/src/quality/check-ad';
import { createStudio } from '../functions/src/providers/studio/studio';
import { AD_SIZES, ASPECT_RATIOS, aspectRatioSchema, type AspectRatio } from '../lib/domain/shared/aspect-ratio';
import { mediaType } from '../lib/domain/pictures/media-type';
import { detectLanguage } from '../lib/domain/shared/detect-language';
import { languageSchema } from '../lib/domain/shared/language';
import type { TemplateId } from '../lib/domain/ads/template';

const productSchema = z.object({
  brand_name: z.string(),
  product_full_name: z.string(),
  product_description: z.string(),
  primary_color_hex: z.string(),
  secondary_color_hex: z.string(),
  product_images: z.array(z.string()).min(1),
  logo: z.string().nullable().optional(),
  lang: languageSchema.optional(),
});
type Product = z.infer<typeof productSchema>;

interface Tile {
  label: string;
  ratio: AspectRatio;
  png: Buffer;
}

const GAP = 16;

const studio = createStudio({ msPerAd: 0 });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.cache/ad-sheets' },
      lang: { type: 'string' },
      only: { type: 'string' },
      ratio: { type: 'string', default: ASPECT_RATIOS.join(',') },
      /** Height of an ad on the sheet, in pixels. */
      tile: { type: 'string', default: '420' },
      'no-logo': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (!file) throw new Error('Name a JSON file with products: npm run ads:sheet -- products.json [--out folder]');
  // As whoever works on a job gets them.
  const products = z
    .array(productSchema)
    .parse(JSON.parse(await readFile(file, 'utf8')))
    .map(cleanInput);
  await mkdir(values.out, { recursive: true });
  for (const product of products) {
    const lang = values.lang ? languageSchema.parse(values.lang) : product.lang;
    const brief = await makeRequest({ ...product, lang }, path.dirname(file), values['no-logo']);
    const choice = {
      templates: values.only?.split(',') ?? Object.keys(studio.templates),
      ratios: z.array(aspectRatioSchema).parse(values.ratio.split(',')),
      tileHeight: z.coerce.number().int().min(100).max(2000).parse(values.tile),
    };
    await renderProduct(product, brief, values.out, choice);
  }
}

async function open(folder: string, name: string) {
  const bytes = await readFile(path.join(folder, name));
  return { bytes, file: { name, content_type: mediaType(bytes) ?? '' } };
}

async function makeRequest(product: Product, folder: string, withoutLogo: boolean) {
  const photos: PreparedFile[] = [];
  for (const name of product.product_images) {
    const { bytes, file } = await open(folder, name);
    photos.push(await preparePhoto(bytes, file, { cutScene: cutOutOfScene }));
  }
  const logoName = product.logo === undefined ? 'logo.svg' : product.logo;
  const found = withoutLogo || logoName === null ? null : await open(folder, logoName).catch(() => null);
  return {
    brandName: product.brand_name,
    productName: product.product_full_name,
    primaryColor: product.primary_color_hex,
    secondaryColor: product.secondary_color_hex,
    language: product.lang ?? detectLanguage(product.product_description),
    prompt: '',
    photos,
    logo: found && (await prepareLogo(found.bytes, found.file)),
  } satisfies Partial<AdBrief>;
}

type CommonRequest = Awaited<ReturnType<typeof makeRequest>>;

interface Choice {
  templates: readonly string[];
  ratios: readonly AspectRatio[];
  tileHeight: number;
}

const USUAL = { size: null, draft: false, base: null };

async function renderProduct(product: Product, common: CommonRequest, out: string, choice: Choice): Promise<void> {
  const facts = readProduct({ ...common, description: product.product_description });
  const slug = product.product_full_name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const rows: Tile[][] = [];
  const times: number[] = [];
  for (const [template, offer] of Object.entries(studio.templates) as [TemplateId, { variations: number }][]) {
    if (!choice.templates.includes(template)) continue;
    for (let variation = 1; variation <= offer.variations; variation++) {
      const tiles: Tile[] = [];
      for (const aspectRatio of choice.ratios) {
        const copy = writeCopy(facts, { ...common, template, variation });
        const brief = { ...common, ...USUAL, template, variation, aspectRatio, copy };
        const started = performance.now();
        const made = await studio.make(brief, new AbortController().signal);
        const { png } = made;
        times.push(performance.now() - started);
        const label = `${template}_${variation}_${aspectRatio.replace(':', 'x')}`;
        await writeFile(path.join(out, `${slug}_${label}.png`), png);
        for (const problem of (await checkAd(made, brief)).problems) console.warn(`${slug} ${label}: ${problem}`);
        tiles.push({ label, ratio: aspectRatio, png });
      }
      rows.push(tiles);
    }
  }
  await writeSheet(rows, choice, path.join(out, `sheet_${slug}.png`));
  times.sort((one, other) => one - other);
  console.log(
    `${product.product_full_name}: ${times.length} ads, median ${Math.round(times[times.length >> 1] ?? 0)} ms`,
  );
}

async function writeSheet(rows: Tile[][], { ratios, tileHeight }: Choice, file: string): Promise<void> {
  const widthOf = (ratio: AspectRatio) => Math.round((tileHeight * AD_SIZES[ratio].width) / AD_SIZES[ratio].height);
  const width = GAP + ratios.reduce((sum, ratio) => sum + widthOf(ratio) + GAP, 0);
  const height = GAP + rows.length * (tileHeight + GAP);
  const layers = [];
  for (const [row, tiles] of rows.entries()) {
    let left = GAP;
    for (const { ratio, png } of tiles) {
      const input = await sharp(png).resize(widthOf(ratio), tileHeight).png({ compressionLevel: 3 }).toBuffer();
      layers.push({ input, left, top: GAP + row * (tileHeight + GAP) });
      left += widthOf(ratio) + GAP;
    }
  }
  await sharp({ create: { width, height, channels: 3, background: '#3a3a3a' } })
    .composite(layers)
    .png({ compressionLevel: 6 })
    .toFile(file);
}

await main();
