import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SAMPLE_ADS, SAMPLE_COUNTS, sampleFile, samplesFor } from '../../components/proof-sheet/sample-ads';
import { readProduct } from '../../functions/src/copy/read-product';
import { writeCopy } from '../../functions/src/copy/write-copy';
import { SAMPLE_FILES, SAMPLE_WORDS } from '../../lib/client/tickets/sample/sample-words';
import { bulkDynamicFormSchema } from '../../lib/domain/kinds/ads/bulk-dynamic';
import { ASPECT_RATIOS } from '../../lib/domain/shared/aspect-ratio';
import { MOST_BYTES } from './sizes';

const FOLDER = path.resolve(import.meta.dirname, '../../public/sample');
const open = (name: string) => readFile(path.join(FOLDER, name));

const adNames = ASPECT_RATIOS.flatMap((ratio) =>
  Array.from({ length: SAMPLE_COUNTS[ratio] }, (_, index) => sampleFile(ratio, index + 1)),
);
const fileNames = Object.values(SAMPLE_FILES).map(({ name }) => name);

describe('the pictures of the sample product', () => {
  it('are all there, and no others', async () => {
    expect((await readdir(FOLDER)).sort()).toEqual([...adNames, ...fileNames].sort());
  });

  it('are light enough for a first screen', async () => {
    const sizes = await Promise.all([...adNames, ...fileNames].map(async (name) => (await open(name)).length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES.file);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES.all);
  });

  it.each(ASPECT_RATIOS)('of %s have the size that the page keeps free for them', async (ratio) => {
    for (const { src, width, height } of samplesFor(20, ratio)) {
      expect(await sharp(await open(path.basename(src))).metadata()).toMatchObject({ width, height });
    }
  });

  it('are what their names say: a photo and a logo that can be uploaded', async () => {
    for (const { name, type } of Object.values(SAMPLE_FILES)) {
      const { format, hasAlpha } = await sharp(await open(name)).metadata();
      expect([`image/${format}`, hasAlpha]).toEqual([type, true]);
    }
  });
});

describe('the words of the sample product', () => {
  it('fill a ticket that can be sent', () => {
    const form = { ...SAMPLE_WORDS, aspect_ratio: '1:1', lang: null };
    expect(bulkDynamicFormSchema.safeParse(form).success).toBe(true);
  });

  it('are those that its ads are said to bear', () => {
    const facts = readProduct({
      productName: SAMPLE_WORDS.product_full_name,
      description: SAMPLE_WORDS.product_description,
    });
    for (const { template, variation, headline } of SAMPLE_ADS) {
      expect(writeCopy(facts, { language: 'english', template, variation }).headline).toBe(headline);
    }
  });
});
