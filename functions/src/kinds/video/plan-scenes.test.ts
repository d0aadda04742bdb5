import { describe, expect, it } from 'vitest';
import { directFilm } from '../../directing/direct-film';
import { sampleWish } from '../../directing/sample-wish';
import { repaired } from './plan-scenes';

const wish = sampleWish('headphones', { template: 'hero_reveal', scenes: 4, seconds: 12 });
const script = directFilm(wish);
const picture = 'The headphones lie on a desk in morning light while the camera slides past.';

describe('scenes that a model has planned', () => {
  it('say and show what it proposes, but the last says what the rules do', () => {
    const shots = script.scenes.map((_, index) => ({ text: `Quiet at last ${'!'.repeat(index)}.`, picture }));
    const { script: planned, pictures } = repaired(script, wish, shots);
    expect(planned.scenes.slice(0, 3).map(({ text }) => text)).toEqual([
      'Quiet at last',
      'Quiet at last !',
      'Quiet at last !!',
    ]);
    expect(planned.scenes[3]).toEqual(script.scenes[3]);
    expect(planned.scenes.map(({ frames }) => frames)).toEqual(script.scenes.map(({ frames }) => frames));
    expect(pictures).toEqual(script.scenes.map(() => picture));
  });

  it.each([
    ['a discount of its own', 'Now 70 % off'],
    ['nothing', ''],
    ['a text that nobody could read in time', 'Quiet '.repeat(10)],
    ['no text', null],
  ])('keep the rules’ words in the place of %s', (_, text) => {
    const shots = script.scenes.map(() => ({ text, picture: text }));
    const { script: planned, pictures } = repaired(script, wish, shots);
    expect(planned).toEqual(script);
    for (const shown of pictures) expect(shown.length).toBeGreaterThan(40);
  });

  it('say what the person has put in quotation marks', () => {
    const asking = { ...wish, prompt: 'Say “Hush, world” at the beginning.' };
    const shots = script.scenes.map(() => ({ text: 'Quiet at last', picture }));
    expect(repaired(directFilm(asking), asking, shots).script.scenes[0]?.text).toBe('Hush, world');
  });

  it('are the rules’ own where the model planned too few', () => {
    expect(repaired(script, wish, []).script).toEqual(script);
  });
});
