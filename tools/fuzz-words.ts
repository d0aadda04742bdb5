/**
 * Draws ads of whatever people may type, and looks for boxes, words that run out of the frame, broken characters and changed
 * figures: `npm run fuzz:words -- --count 2000 --seed 7`. Prints its seed, and each ad that is wrong.
 */
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { plainName, plainText } from '../functions/src/copy/plain-text';
import { readProduct } from '../functions/src/copy/read-product';
import { writeCopy } from '../functions/src/copy/write-copy';
import type { AdBrief } from '../functions/src/providers/provider';
import { sampleBrief } from '../functions/src/providers/sample-brief';
import { giveBackCanvas } from '../functions/src/providers/studio/canvas-pool';
import { drawAd } from '../functions/src/providers/studio/draw-ad';
import { TEMPLATES } from '../functions/src/providers/studio/templates/registry';
import { TEMPLATE_IDS } from '../lib/domain/ads/template';
import { ASPECT_RATIOS } from '../lib/domain/shared/aspect-ratio';
import { faultsOfAd } from './fuzz-words/faults-of-ad';
import { figuresIn } from './fuzz-words/faults-of-setting';
import { type StrangeForm, strangeForm } from './fuzz-words/strange-words';

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const [count, seed] = [Number(values.count ?? 2000), Number(values.seed ?? Date.now() % 1_000_000_007)];
process.stdout.write(`${count} ads, seed ${seed}\n`);

/** Every template, composition and format in turn, so that none is left out by chance. */
function compositionOf(index: number): Pick<AdBrief, 'template' | 'variation' | 'aspectRatio'> {
  const template = TEMPLATE_IDS[index % TEMPLATE_IDS.length] ?? 'product_hero';
  const turn = Math.floor(index / TEMPLATE_IDS.length);
  const variation = (turn % TEMPLATES[template].length) + 1;
  const aspectRatio = ASPECT_RATIOS[Math.floor(turn / TEMPLATES[template].length) % ASPECT_RATIOS.length] ?? '1:1';
  return { template, variation, aspectRatio };
}

async function briefOf(form: StrangeForm, index: number): Promise<AdBrief> {
  const composition = compositionOf(index);
  const productName = plainName(form.product_full_name);
  const description = plainText(form.product_description);
  const copy = writeCopy(readProduct({ productName, description }), { language: form.lang, ...composition });
  const names = { brandName: plainName(form.brand_name), productName };
  return sampleBrief({ ...composition, ...names, copy, language: form.lang, logo: null });
}

/** Figures of the copy that the person has not typed. */
function changedInCopy({ copy }: AdBrief, form: StrangeForm): string[] {
  const typed = [form.product_full_name, form.product_description].flatMap((text) => [text, plainText(text)]);
  const known = new Set(figuresIn(typed.join('\n')));
  const said = [copy.headline, copy.line, ...copy.points].flatMap(figuresIn);
  return said.filter((figure) => !known.has(figure)).map((figure) => `The copy says ${figure}, which nobody has typed`);
}

let wrong = 0;
for (const [index, form] of fc.sample(strangeForm, { numRuns: count, seed }).entries()) {
  const brief = await briefOf(form, index);
  const { canvas, marks } = await drawAd(brief);
  const faults = [...faultsOfAd(marks, brief), ...changedInCopy(brief, form)];
  giveBackCanvas(canvas);
  if (faults.length > 0) {
    wrong++;
    const { template, variation, aspectRatio } = brief;
    process.stdout.write(`${index} ${template} ${variation} ${aspectRatio} ${JSON.stringify(form)}\n`);
    for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  }
}
process.stdout.write(`${wrong} of ${count} are wrong\n`);
process.exitCode = wrong > 0 ? 1 : 0;
