import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/shared/language';
import { filmScriptSchema } from '../../../lib/domain/video/film-script';
import { SAMPLE_PRODUCTS } from '../copy/sample-products';
import { OFFERED_TEMPLATES } from '../providers/studio/motion/templates/registry';
import { directFilm } from './direct-film';
import type { WishedProduct } from './film-wish';
import { readingSeconds } from './reading-time';
import { sampleWish } from './sample-wish';

const ONE_PRODUCT = OFFERED_TEMPLATES.filter((template) => template !== 'catalogue');

describe('a film script', () => {
  it.each(ONE_PRODUCT)(
    'of %s is what was asked for, has words in each scene, and says no figure that nobody said',
    (template) => {
      for (const [index, name] of (['teeOnSale', 'drill', 'perfumeArabic', 'appleJuice'] as const).entries()) {
        const { productName, description } = SAMPLE_PRODUCTS[name];
        const scenes = [7, 1, 4, 2][index] ?? 3;
        const seconds = [30, 4, 10, 15][index] ?? 10;
        const script = filmScriptSchema.parse(directFilm(sampleWish(name, { template, scenes, seconds })));
        expect(script.scenes.map(({ number }) => number)).toEqual(Array.from({ length: scenes }, (_, at) => at + 1));
        expect(script.scenes.reduce((sum, { frames }) => sum + frames, 0)).toBe(seconds * 30);
        expect(script.call).not.toBe('');
        for (const { text, detail } of script.scenes) {
          expect(text.trim()).not.toBe('');
          for (const [figure] of `${text} ${detail ?? ''}`.matchAll(/\p{Nd}+/gu))
            expect(`${productName} ${description}`).toContain(figure);
        }
      }
    },
  );

  it('repeats nothing as long as there is something else to say', () => {
    const texts = directFilm(
      sampleWish('headphones', { template: 'feature_callouts', scenes: 6, seconds: 20 }),
    ).scenes.map(({ text }) => text);
    expect(new Set(texts).size).toBe(6);
  });

  it.each(LANGUAGES)('has something to say in %s of a product of which next to nothing is said', (language) => {
    for (const template of ONE_PRODUCT) {
      const products = [{ name: 'Dash', description: '', features: [], price: null }] as const;
      const { scenes } = directFilm(sampleWish('appleJuice', { template, products, language, scenes: 4 }));
      const texts = scenes.map(({ text }) => text);
      expect(texts, template).not.toContain('Tarnwick');
      expect(new Set(texts).size, `${template}: ${texts.join(' | ')}`).toBe(4);
    }
  });

  it.each([
    ['before_after', 2],
    ['problem_solution', 1],
    ['unboxing', 1],
    ['authentic_story', 1],
  ] as const)('of %s in %i scenes says at its end what the product is and costs', (template, scenes) => {
    const [product] = sampleWish('appleJuice').products;
    const products = [{ ...product, price: '€ 3.50' }] as const;
    const last = directFilm(sampleWish('appleJuice', { template, products, scenes })).scenes.at(-1);
    expect(last?.detail).toBe(`${product.name} · € 3.50`);
  });

  it('leaves every scene the time to read it, where the film is long enough', () => {
    for (const name of ['faceCream', 'blocksJapanese', 'yogaMatHindi'] as const) {
      const { scenes, lang, fps } = directFilm(sampleWish(name, { scenes: 3, seconds: 14 }));
      for (const { text, frames } of scenes) expect(frames / fps, text).toBeGreaterThan(readingSeconds(text, lang));
    }
  });

  it('says what stands in quotation marks in the person’s own words', () => {
    const [first] = directFilm(
      sampleWish('appleJuice', { prompt: 'Playful, begin with “Gravity tastes good”.' }),
    ).scenes;
    expect(first?.text).toBe('Gravity tastes good');
  });

  it('says a sentence that is too long for one scene in several, in its order', () => {
    const { scenes } = directFilm(sampleWish('appleJuice', { template: 'hero_reveal', scenes: 7, seconds: 12 }));
    const texts = scenes.map(({ text }) => text);
    const at = texts.indexOf('Fell straight from the tree');
    expect(texts.slice(at, at + 3)).toEqual([
      'Fell straight from the tree',
      'on to Newton’s head',
      'then into the bottle',
    ]);
  });

  it('never lets praise stand where a problem would, or claims one that nobody named', () => {
    expect(directFilm(sampleWish('appleJuice', { template: 'before_after' })).scenes[0]?.text).toBe('Before');
    const { scenes } = directFilm(sampleWish('appleJuice', { template: 'problem_solution' }));
    expect(['Looking for the right one?', 'Still searching?', 'Can’t decide?']).toContain(scenes[0]?.text);
  });

  it('points at what is listed of a product, and at nothing where there is only running text', () => {
    const [product] = sampleWish('appleJuice').products;
    const features = ['Pressed cold', 'No added sugar', 'Glass bottle'];
    const rolesOf = (products: readonly [WishedProduct]) =>
      directFilm(sampleWish('appleJuice', { template: 'feature_callouts', products, scenes: 3 })).scenes.map(
        ({ role }) => role,
      );
    expect(rolesOf([{ ...product, features }])).toEqual(['point', 'point', 'call']);
    expect(rolesOf([{ ...product, features: [] }])).toEqual(['product', 'product', 'call']);
  });

  it('asks what is in a box as long as it is closed, and has opened it before a third of five seconds is over', () => {
    const [product] = sampleWish('appleJuice').products;
    for (const features of [[], ['Cold', 'Holds 350 ml']]) {
      const wish = { template: 'unboxing', scenes: 3, seconds: 5, products: [{ ...product, features }] } as const;
      const { scenes, fps } = directFilm(sampleWish('appleJuice', wish));
      expect(scenes[0]?.text).toBe('What’s inside?');
      expect((scenes[0]?.frames ?? 0) / fps).toBeLessThan(5 / 3);
    }
  });

  it('shares the products of a catalogue out among its scenes, and gives each scene the time of its own', () => {
    const [first] = sampleWish('appleJuice').products;
    const products = [
      first,
      ...Array.from({ length: 6 }, (_, index) => ({ ...first, name: `Juice ${index}` })),
    ] as const;
    const { scenes } = directFilm(sampleWish('appleJuice', { template: 'catalogue', products, scenes: 5 }));
    expect(scenes.map(({ role, product }) => (role === 'product' ? product : null))).toEqual([null, 0, 2, 4, null]);
    expect(scenes[1]?.frames).toBeGreaterThan((scenes[0]?.frames ?? 0) * 1.5);
  });
});

describe('the kind of film', () => {
  it.each([
    ['teeOnSale', 'limited_offer'],
    ['headphones', 'feature_callouts'],
    ['appleJuice', 'hero_reveal'],
  ] as const)('of %s follows from what its description says', (name, template) => {
    expect(directFilm(sampleWish(name)).template).toBe(template);
  });

  it('is the one that the prompt asks for, in any language', () => {
    expect(directFilm(sampleWish('appleJuice', { prompt: 'Zeig die Eigenschaften' })).template).toBe(
      'feature_callouts',
    );
    expect(directFilm(sampleWish('headphones', { prompt: '期間限定セールの動画' })).template).toBe('limited_offer');
  });

  it('never makes an offer out of nothing: without one it names no discount', () => {
    const { scenes } = directFilm(sampleWish('appleJuice', { template: 'limited_offer' }));
    expect(scenes[0]).toMatchObject({ role: 'offer', text: 'Limited offer', detail: 'For a short time only' });
  });
});
