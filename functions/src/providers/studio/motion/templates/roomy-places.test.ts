import { expect, it } from 'vitest';
import { directFilm } from '../../../../directing/direct-film';
import { sampleWish } from '../../../../directing/sample-wish';
import { sampleInputs } from '../../sample-ads';
import { openFilm } from '../open-film';

it.each(['before_after', 'problem_solution'] as const)(
  'in a story of %s a tall thing is larger in the scene before there is a button below it',
  async (template) => {
    const { bottle } = await sampleInputs();
    const script = directFilm(sampleWish('headphones', { template, ratio: '9:16', seconds: 6 }));
    const film = await openFilm(script, { products: [[bottle]], logo: null });
    const [, shown, called] = film.sceneStarts.map((_, index) => film.productOn(film.stillOf(index))?.height ?? 0);
    expect(shown).toBeGreaterThan((called ?? Infinity) * 1.15);
  },
);

it('a tall thing in a box takes a fourth of a story, and stands below its words', async () => {
  const { bottle } = await sampleInputs();
  const script = directFilm(sampleWish('headphones', { template: 'unboxing', ratio: '9:16', seconds: 6 }));
  const film = await openFilm(script, { products: [[bottle]], logo: null });
  const frame = film.stillOf(script.scenes.findIndex(({ role }) => role === 'box'));
  const product = film.productOn(frame);
  expect(product?.height).toBeGreaterThan(film.height * 0.27);
  const said = film.wordsOn(frame).map(({ box }) => box.y + box.height);
  expect(Math.max(...said)).toBeLessThan(product?.y ?? 0);
});
