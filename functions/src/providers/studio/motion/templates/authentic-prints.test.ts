import { expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../../../lib/domain/shared/aspect-ratio';
import { directFilm } from '../../../../directing/direct-film';
import { sampleWish } from '../../../../directing/sample-wish';
import { sampleInputs } from '../../sample-ads';
import { openFilm } from '../open-film';

it.each(ASPECT_RATIOS)('name and price keep clear of the print that lies on top, in %s', async (ratio) => {
  const { bottle, logo } = await sampleInputs();
  const [product] = sampleWish('headphones').products;
  const products = [{ ...product, name: 'قارورة Auro X-200 الذكية', price: '199.99 SAR' }] as const;
  const wish = sampleWish('headphones', {
    template: 'authentic_story',
    products,
    ratio,
    language: 'arabic',
    seconds: 12,
  });
  const script = directFilm(wish);
  const film = await openFilm(script, { products: [[bottle]], logo });
  const frame = film.frames - 1;
  const print = film.productOn(frame);
  const words = film.wordsOn(frame).filter(({ text }) => text !== script.call);
  expect(words.map(({ text }) => text).join(' ')).toContain('199.99');
  for (const { box, text } of words) {
    const isAbove = box.y + box.height < (print?.y ?? 0);
    const isBeside = box.x > (print?.x ?? 0) + (print?.width ?? 0);
    expect(isAbove || isBeside, text).toBe(true);
  }
});
