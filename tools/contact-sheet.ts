/**
 * Renders every template, variation and ratio of studio for the products of a JSON file,
 * so that a person can look at all of it:
 * `npm run ads:sheet -- products.json [--out folder] [--lang arabic] [--no-logo] [--only lifestyle]`
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { z } from 'zod';
import { prepareLogo } from '../functions/src/inputs/prepare-logo';
import { preparePhoto } from '../functions/src/inputs/prepare-photo';
import { detectLanguage } from '../functions/src/copy/detect-language';
import { writeCopy } from '../functions/src/copy/write-copy';
import type { AdRequest, PreparedFile } from '../functions/src/providers/provider';
import { createStudio } from '../functions/src/providers/studio/studio';
import { ASPECT_RATIOS, type AspectRatio } from '../lib/domain/aspect-ratio';
import { languageSchema } from '../lib/domain/language';
import type { TemplateId } from '../lib/domain/template';

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

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};
const TILE_HEIGHT = 420;
const TILE_WIDTHS: Record<AspectRatio, number> = { '1:1': 420, '16:9': 747, '9:16': 236, '4:5': 336 };
const GAP = 16;

const studio = createStudio({ msPerAd: 0 });

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.cache/ad-sheets' },
      lang: { type: 'string' },
      only: { type: 'string' },
      'no-logo': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (!file) throw new Error('Name a JSON file with products: npm run ads:sheet -- products.json [--out folder]');
  const products = z.array(productSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  await mkdir(values.out, { recursive: true });
  for (const product of products) {
    const lang = values.lang ? languageSchema.parse(values.lang) : product.lang;
    const request = await makeRequest({ ...product, lang }, path.dirname(file), values['no-logo']);
    await renderProduct(product, request, values.out, values.only);
  }
}

async function open(folder: string, name: string) {
  const bytes = await readFile(path.join(folder, name));
  const content_type = TYPES[path.extname(name).slice(1).toLowerCase()] ?? '';
  return { bytes, file: { name, content_type } };
}

async function makeRequest(product: Product, folder: string, withoutLogo: boolean) {
  const photos: PreparedFile[] = [];
  for (const name of product.product_images) {
    const { bytes, file } = await open(folder, name);
    photos.push(await preparePhoto(bytes, file));
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
  } satisfies Partial<AdRequest>;
}

type CommonRequest = Awaited<ReturnType<typeof makeRequest>>;

async function renderProduct(product: Product, common: CommonRequest, out: string, only?: string): Promise<void> {
  const slug = product.product_full_name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  const rows: Tile[][] = [];
  const times: number[] = [];
  for (const [template, offer] of Object.entries(studio.templates) as [TemplateId, { variations: number }][]) {
    if (only && template !== only) continue;
    for (let variation = 1; variation <= offer.variations; variation++) {
      const tiles: Tile[] = [];
      for (const aspectRatio of ASPECT_RATIOS) {
        const copy = writeCopy({ ...common, description: product.product_description, template, variation });
        const started = performance.now();
        const { png } = await studio.make(
          { ...common, template, variation, aspectRatio, copy },
          new AbortController().signal,
        );
        times.push(performance.now() - started);
        const label = `${template}_${variation}_${aspectRatio.replace(':', 'x')}`;
        await writeFile(path.join(out, `${slug}_${label}.png`), png);
        tiles.push({ label, ratio: aspectRatio, png });
      }
      rows.push(tiles);
    }
  }
  await writeSheet(rows, path.join(out, `sheet_${slug}.png`));
  times.sort((one, other) => one - other);
  console.log(
    `${product.product_full_name}: ${times.length} ads, median ${Math.round(times[times.length >> 1] ?? 0)} ms`,
  );
}

async function writeSheet(rows: Tile[][], file: string): Promise<void> {
  const width = GAP + ASPECT_RATIOS.reduce((sum, ratio) => sum + TILE_WIDTHS[ratio] + GAP, 0);
  const height = GAP + rows.length * (TILE_HEIGHT + GAP);
  const layers = [];
  for (const [row, tiles] of rows.entries()) {
    let left = GAP;
    for (const { ratio, png } of tiles) {
      const input = await sharp(png).resize(TILE_WIDTHS[ratio], TILE_HEIGHT).png({ compressionLevel: 3 }).toBuffer();
      layers.push({ input, left, top: GAP + row * (TILE_HEIGHT + GAP) });
      left += TILE_WIDTHS[ratio] + GAP;
    }
  }
  await sharp({ create: { width, height, channels: 3, background: '#3a3a3a' } })
    .composite(layers)
    .png({ compressionLevel: 6 })
    .toFile(file);
}

await main();
