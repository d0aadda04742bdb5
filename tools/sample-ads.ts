/**
 * Draws what a first-time visitor is shown and can try: a photo and a logo of an invented product, and ads of it by the
 * studio, into public/sample: `npm run ads:sample [-- --sheet <png>]`, with a sheet of all of them to look at. Names
 * ads that do not pass the check of their pixels, and files that are too large.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import {
  SAMPLE_ADS,
  SAMPLE_COUNTS,
  SAMPLE_WIDTHS,
  type SampleAd,
  sampleFile,
} from '../components/proof-sheet/sample-ads';
import { readProduct } from '../functions/src/copy/read-product';
import { writeCopy } from '../functions/src/copy/write-copy';
import { prepareLogo } from '../functions/src/inputs/prepare-logo';
import { preparePhoto } from '../functions/src/inputs/prepare-photo';
import type { AdBrief } from '../functions/src/providers/provider';
import { createStudio } from '../functions/src/providers/studio/studio';
import { checkAd } from '../functions/src/quality/check-ad';
import { SAMPLE_FILES, SAMPLE_WORDS } from '../lib/client/tickets/sample/sample-words';
import { ASPECT_RATIOS, type AspectRatio } from '../lib/domain/shared/aspect-ratio';
import { bottle } from './sample-ads/bottle';
import { logo } from './sample-ads/logo';
import { rasterize } from './sample-ads/rasterize';
import { MOST_BYTES } from './sample-ads/sizes';
import { writeSheet } from './sample-ads/write-sheet';

const OUT = 'public/sample';

const studio = createStudio({ msPerAd: 0 });

async function drawFiles() {
  const { brand_name, product_full_name } = SAMPLE_WORDS;
  const [first = '', ...rest] = product_full_name.split(' ');
  const words = { brand: brand_name, product: [first, rest.join(' ')], note: 'wild fern &amp; mint · 300 ml' };
  const photo = await sharp(rasterize(bottle(words)))
    .trim()
    .webp({ quality: 84, alphaQuality: 90 })
    .toBuffer();
  const mark = await sharp(rasterize(logo(brand_name)))
    .trim({ threshold: 0 })
    .webp({ lossless: true })
    .toBuffer();
  return { photo, mark };
}

async function commonBrief(photo: Buffer, mark: Buffer) {
  const named = ({ name, type }: { name: string; type: string }) => ({ name, content_type: type });
  return {
    brandName: SAMPLE_WORDS.brand_name,
    productName: SAMPLE_WORDS.product_full_name,
    primaryColor: SAMPLE_WORDS.primary_color_hex,
    secondaryColor: SAMPLE_WORDS.secondary_color_hex,
    language: 'english',
    prompt: '',
    photos: [await preparePhoto(photo, named(SAMPLE_FILES.photo))],
    logo: await prepareLogo(mark, named(SAMPLE_FILES.logo)),
    ...{ size: null, draft: false, base: null },
  } satisfies Partial<AdBrief>;
}

type Common = Awaited<ReturnType<typeof commonBrief>>;

async function makeAd({ template, variation, headline }: SampleAd, aspectRatio: AspectRatio, common: Common) {
  const facts = readProduct({ productName: common.productName, description: SAMPLE_WORDS.product_description });
  const copy = writeCopy(facts, { language: common.language, template, variation });
  if (copy.headline !== headline) console.warn(`${template} ${variation} says “${copy.headline}”, not “${headline}”`);
  const brief: AdBrief = { ...common, template, variation, aspectRatio, copy };
  const made = await studio.make(brief, new AbortController().signal);
  for (const problem of (await checkAd(made, brief)).problems) console.warn(`${template} ${variation}: ${problem}`);
  return made.png;
}

/** Every ad in every format that has it, by the name of its file. */
async function drawAds(common: Common): Promise<Map<string, Buffer>> {
  const ads = new Map<string, Buffer>();
  for (const ratio of ASPECT_RATIOS) {
    for (const [index, ad] of SAMPLE_ADS.slice(0, SAMPLE_COUNTS[ratio]).entries()) {
      const small = sharp(await makeAd(ad, ratio, common)).resize(SAMPLE_WIDTHS[ratio]);
      ads.set(sampleFile(ratio, index + 1), await small.avif({ quality: 52, effort: 6 }).toBuffer());
    }
  }
  return ads;
}

/** Puts these files in the place of all that lie there, and names those that a first screen should not load. */
async function replaceAll(files: ReadonlyMap<string, Buffer>): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const [name, bytes] of files) {
    await writeFile(path.join(OUT, name), bytes);
    if (bytes.length > MOST_BYTES.file) console.warn(`${name} has ${bytes.length} bytes of ${MOST_BYTES.file}`);
  }
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${files.size} files, ${total} of ${MOST_BYTES.all} bytes`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sheet: { type: 'string' } } });
  const { photo, mark } = await drawFiles();
  const ads = await drawAds(await commonBrief(photo, mark));
  await replaceAll(new Map([[SAMPLE_FILES.photo.name, photo], [SAMPLE_FILES.logo.name, mark], ...ads]));
  if (values.sheet) await writeSheet(ads.values(), values.sheet);
}

await main();
