import { expect, it } from 'vitest';
import { directFilm } from '../../directing/direct-film';
import { sampleWish } from '../../directing/sample-wish';
import { noteOnFilmSigns } from './note-on-film-signs';

const script = directFilm(sampleWish('headphones', {}));

it('a film of words that can be set has nothing to tell', () => {
  expect(noteOnFilmSigns(script)).toBeNull();
});

it('the signs that stand nowhere in a film are named once, wherever they were', () => {
  const [first, ...others] = script.scenes;
  if (!first) throw new Error('The film has no scene');
  const written = {
    ...script,
    brand_name: `${script.brand_name} 𓂀`,
    scenes: [{ ...first, text: `${first.text} 𓂀`, detail: 'Loud 𒀀' }, ...others],
  };
  expect(noteOnFilmSigns(written)).toBe('Left out of the words, because no typeface of ours has it: 𓂀 𒀀');
});
