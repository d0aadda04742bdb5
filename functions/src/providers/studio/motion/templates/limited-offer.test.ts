import sharp from 'sharp';
import { expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../../../lib/domain/shared/aspect-ratio';
import { directFilm } from '../../../../directing/direct-film';
import { sampleWish } from '../../../../directing/sample-wish';
import { preparePhoto } from '../../../../inputs/prepare-photo';
import { openFilm } from '../open-film';

/** A cut-out of a thing so wide and so high, in pixels. */
async function cutOut(width: number, height: number) {
  const thing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect x="${450 - width / 2}" y="${
    450 - height / 2
  }" width="${width}" height="${height}" rx="40" fill="#a33"/></svg>`;
  const bytes = await sharp(Buffer.from(thing)).png().toBuffer();
  return preparePhoto(bytes, { name: 'thing.png', content_type: 'image/png' });
}

const SHAPES = [
  [640, 560],
  [700, 300],
  [560, 560],
] as const;
const CASES = SHAPES.flatMap(([width, height]) => ASPECT_RATIOS.map((ratio) => ({ width, height, ratio })));

it.each(CASES)('an offer names a thing of $width by $height louder than its button, in $ratio', async (shape) => {
  const { width, height, ratio } = shape;
  const [product] = sampleWish('headphones').products;
  const products = [{ ...product, name: 'Mighty Mug' }] as const;
  const script = directFilm(sampleWish('headphones', { template: 'limited_offer', products, ratio, seconds: 6 }));
  const film = await openFilm(script, { products: [[await cutOut(width, height)]], logo: null });
  const words = film.wordsOn(film.frames - 1);
  const lines = words.filter(({ text }) => text !== '' && 'MIGHTY MUG'.includes(text));
  const call = words.find(({ text }) => text === script.call);
  expect(lines.length).toBeGreaterThan(0);
  for (const { box, text } of lines) expect(box.height, text).toBeGreaterThan((call?.box.height ?? 0) * 1.65);
});
