/**
 * Writes anew what the ads of studio are compared with by its tests, after their look was
 * changed on purpose: `npm run ads:golden [-- --only lifestyle,product_hero]`. Look at the ads
 * with `npm run ads:sheet` first. Goldens of ads that still look the same stay as they are.
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compare, looksSame } from '../functions/src/golden/compare';
import { drawGolden } from '../functions/src/golden/draw-golden';
import { GOLDEN_FOLDER, readGolden, writeGolden, type Golden } from '../functions/src/golden/golden-file';
import { sampleInputs } from '../functions/src/providers/studio/sample-ads';
import { TEMPLATE_IDS } from '../lib/domain/ads/template';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const chosen = values.only?.split(',') ?? TEMPLATE_IDS;
  const inputs = await sampleInputs();
  for (const template of TEMPLATE_IDS.filter((name) => chosen.includes(name))) {
    const golden = await drawGolden(template, inputs);
    const kept = await readGolden(GOLDEN_FOLDER, template);
    if (kept && isSame(kept, golden)) continue;
    await writeGolden(GOLDEN_FOLDER, template, golden);
    console.log(`${template}: ${golden.length} variations written`);
  }
  await removeOthers(TEMPLATE_IDS);
}

function isSame(kept: Golden, golden: Golden): boolean {
  return (
    kept.length === golden.length &&
    golden.every((row, variation) =>
      row.every((ad, ratio) => {
        const before = kept[variation]?.[ratio];
        return before !== undefined && looksSame(compare(ad, before));
      }),
    )
  );
}

/** Of templates that there are no more. */
async function removeOthers(templates: readonly string[]): Promise<void> {
  for (const file of await readdir(GOLDEN_FOLDER)) {
    const { name, ext } = path.parse(file);
    if (ext === '.png' && !templates.includes(name)) await rm(path.join(GOLDEN_FOLDER, file));
  }
}

await main();
