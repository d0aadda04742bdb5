import { expect, it } from 'vitest';
import { directFilm } from '../../../../directing/direct-film';
import { sampleWish } from '../../../../directing/sample-wish';
import type { Film } from '../../../../filming/film';
import { sampleInputs } from '../../sample-ads';
import { openFilm } from '../open-film';
import { sliderAt } from './before-after-seam';

it('words of a single scene are read in one world at a time, and its product is there only after the slider', async () => {
  const { bottle } = await sampleInputs();
  const wish = sampleWish('headphones', { template: 'before_after', scenes: 1, seconds: 6 });
  const script = directFilm(wish);
  const said = script.scenes[0]?.text ?? '';
  const film = await openFilm(script, { products: [[bottle]], logo: null });
  expect(film.productOn(40)).toBeNull();
  expect(film.productOn(film.frames - 1)).not.toBeNull();
  // While the slider is drawn over them, they stand in both.
  expect([40, 80, 120, film.frames - 1].map((frame) => readOn(film, frame, said))).toEqual([said, '', said, said]);
});

it('the slider is taken by the hand: it comes in from the edge and never leaps', () => {
  const frames = 46;
  const places = Array.from({ length: frames + 1 }, (_, frame) => sliderAt(frame / frames));
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  expect([places[0], places.at(-1)]).toEqual([0, 1]);
  expect(steps[0]).toBeLessThan(0.01);
  expect(Math.max(...steps)).toBeLessThan(0.08);
});

/** The lines of the headline that are read on a frame, as one text; names of brand and states aside. */
const readOn = (film: Film, frame: number, said: string) =>
  film
    .wordsOn(frame)
    .filter(({ text, readable }) => said.includes(text) && readable.from <= frame && frame < readable.to)
    .map(({ text }) => text)
    .join(' ');
