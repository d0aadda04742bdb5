import { expect, it } from 'vitest';
import { directFilm } from '../../../../directing/direct-film';
import { sampleWish } from '../../../../directing/sample-wish';
import { sampleInputs } from '../../sample-ads';
import { openFilm } from '../open-film';

it('a catalogue ends with the name and the price of each of ten products, all to be read', async () => {
  const { bottle } = await sampleInputs();
  const [first] = sampleWish('appleJuice').products;
  const others = Array.from({ length: 9 }, (_, index) => ({ ...first, name: `Juice ${index}`, price: `$${index}.50` }));
  const products = [{ ...first, price: '$9.90' }, ...others] as const;
  const script = directFilm(sampleWish('appleJuice', { template: 'catalogue', products, scenes: 4, seconds: 12 }));
  const film = await openFilm(script, { products: products.map(() => [bottle]), logo: null });
  const last = film.frames - 1;
  const read = film.wordsOn(last).filter(({ readable }) => readable.from <= last && last < readable.to);
  const texts = read.map(({ text }) => text);
  for (const { name, price } of script.products) {
    expect(texts.join(' ')).toContain(name);
    expect(texts).toContain(price);
  }
});
