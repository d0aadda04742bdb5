/**
 * Renders what the studio makes of each image kind, so that a person can look at all of it:
 * `npm run images:sheet -- photo.png other.png [--out folder] [--kinds flatlay,mdoli] [--backgrounds 1,12]
 * [--ratio 1:1,9:16] [--prompt words] [--model 2] [--tile 420]`. A row for each kind, composition and ratio, a
 * column for each background.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp, { type OverlayOptions } from 'sharp';
import { z } from 'zod';
import { preparePhoto } from '../functions/src/inputs/prepare-photo';
import type { ImageBrief } from '../functions/src/providers/provider';
import type { PreparedFile } from '../functions/src/inputs/prepared-image';
import { createStudio } from '../functions/src/providers/studio/studio';
import { mediaType } from '../lib/domain/pictures/media-type';
import { AD_SIZES, aspectRatioSchema } from '../lib/domain/shared/aspect-ratio';
import { chosenBackground, chosenModel } from '../lib/domain/kinds/image/catalogue/choose';
import { IMAGE_KIND_IDS } from '../lib/domain/kinds/image/registry';

const GAP = 12;

const studio = createStudio({ msPerAd: 0 });

async function open(file: string): Promise<PreparedFile> {
  const name = path.basename(file);
  const bytes = await readFile(file);
  return preparePhoto(bytes, { name, content_type: mediaType(bytes) ?? '' });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: '.cache/image-sheets' },
      kinds: { type: 'string', default: IMAGE_KIND_IDS.join(',') },
      /** 0 is none. */
      backgrounds: { type: 'string', default: '0' },
      ratio: { type: 'string', default: '1:1' },
      prompt: { type: 'string', default: '' },
      model: { type: 'string', default: '1' },
      tile: { type: 'string', default: '420' },
    },
  });
  await mkdir(values.out, { recursive: true });
  const photos = await Promise.all(positionals.map(open));
  const backgrounds = values.backgrounds.split(',').map(Number);
  const tile = Number(values.tile);
  for (const kind of z.array(z.enum(IMAGE_KIND_IDS)).parse(values.kinds.split(','))) {
    const rows: Buffer[][] = [];
    for (const aspectRatio of z.array(aspectRatioSchema).parse(values.ratio.split(','))) {
      for (let variation = 1; variation <= studio.imageVariations; variation++) {
        const model = chosenModel(Number(values.model));
        const wish = { kind, variation, aspectRatio, prompt: values.prompt, model, photos };
        rows.push(
          await Promise.all(backgrounds.map((id) => draw({ ...wish, background: chosenBackground(id) }, tile))),
        );
      }
    }
    await writeFile(path.join(values.out, `${kind}.png`), await sheetOf(rows));
  }
}

async function draw(brief: ImageBrief, tile: number): Promise<Buffer> {
  const { png } = await studio.makeImage(brief, new AbortController().signal);
  const { width, height } = AD_SIZES[brief.aspectRatio];
  return sharp(png)
    .resize(Math.round((tile * width) / height), tile)
    .png()
    .toBuffer();
}

async function sheetOf(rows: Buffer[][]): Promise<Buffer> {
  const layers: OverlayOptions[] = [];
  let [top, widest] = [GAP, 0];
  for (const row of rows) {
    let [left, tall] = [GAP, 0];
    for (const input of row) {
      const { width, height } = await sharp(input).metadata();
      layers.push({ input, left, top });
      left += width + GAP;
      tall = height;
    }
    widest = Math.max(widest, left);
    top += tall + GAP;
  }
  const ground = { width: widest, height: top, channels: 3, background: '#3a3a3a' } as const;
  return sharp({ create: ground }).composite(layers).png().toBuffer();
}

await main();
