import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_LIMITS } from '../../../lib/domain/ads/ad';
import { LANGUAGES } from '../../../lib/domain/shared/language';
import { TEMPLATE_IDS, type TemplateId } from '../../../lib/domain/ads/template';
import { isDiscount } from './offer-phrases';
import { plainText } from './plain-text';
import { readProduct } from './read-product';
import { SAMPLE_PRODUCTS } from './sample-products';
import { callToAction } from './template-words';
import { textWidth } from './text-width';
import { writeCopy } from './write-copy';

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

function copyOf(
  description: string,
  template: TemplateId = 'product_hero',
  variation = 1,
  productName = 'Apple Juice',
) {
  return writeCopy(readProduct({ productName, description }), { language: 'english', template, variation });
}
const three = <T>(of: (variation: number) => T) => [1, 2, 3].map(of);

const JUICE = SAMPLE_PRODUCTS.appleJuice.description;

/** Whatever people paste: sentences, bullets, tables, markup, addresses, shouting, other scripts, signs. */
const pieces = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 3 }),
  fc.constantFrom(...Object.values(SAMPLE_PRODUCTS).map(({ description }) => description)),
  fc.constantFrom(
    'Soft, warm and washable.',
    '<p>Light &amp; strong</p>',
    'https://orchard.example/a?b=1',
    'ONLY THE BEST FOR YOU!!!',
    '✅ Leakproof',
    '🍏🍏🍏',
    '29,90 €',
    'Sizes: S, M, L',
    '“',
    '(',
    'approx. 5 cm',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const requests = fc.record({
  productName: fc
    .string({ minLength: 1, maxLength: 120, unit: 'grapheme' })
    .filter((name) => /[\p{L}\p{N}]/u.test(name)),
  description: fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '\n', '\n• ', ', '))
    .map(([texts, separator]) => texts.join(separator)),
  language: fc.constantFrom(...LANGUAGES),
  template: fc.constantFrom(...TEMPLATE_IDS),
  variation: fc.integer({ min: 1, max: 9 }),
});

describe('the words of an ad', () => {
  it('are the person’s own, whatever they write, and keep to their limits', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { headline, line, call_to_action, points } = writeCopy(readProduct(request), request);
        const own = words([request.productName, request.description].map((text) => plainText(text)).join('\n\n'));
        // What is left of marks depends on what stands around them.
        const squeezed = (text: string) => plainText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
        for (const text of [headline, line, ...points]) expect(squeezed(own)).toContain(squeezed(text));
        expect(headline).not.toBe('');
        expect(call_to_action).toBe(callToAction(request.template, request.variation, request.language));
        expect(textWidth(line)).toBeLessThanOrEqual(120);
        expect(line === '' || line !== headline).toBe(true);
        expect(points.length).toBeLessThanOrEqual(COPY_LIMITS.points);
        expect(new Set(points.map((point) => point.toLowerCase())).size).toBe(points.length);
        for (const point of points) expect(textWidth(point)).toBeLessThanOrEqual(72);
      }),
      { numRuns: 120 },
    );
  });

  it('never cut a sentence: one that is too long is left out', () => {
    const long = `${'very '.repeat(60)}long`;
    expect(copyOf(long)).toMatchObject({ headline: 'Apple Juice', line: '', points: [] });
  });

  it('differ between the variations of a template, as far as there are sentences', () => {
    expect(new Set(three((variation) => copyOf(JUICE, 'product_hero', variation).headline)).size).toBe(3);
  });

  it('set another line when the headline is the same', () => {
    const description =
      'Fell straight from the tree, down on to somebody’s poor head, then into it. Best for the darkest, moody shades of the morning that you can brew.';
    expect(new Set(three((variation) => copyOf(description, 'product_hero', variation).line)).size).toBe(2);
  });

  it('repeat no address and no bullet, and end a headline without a full stop', () => {
    const description =
      '• The autumn taste of apples.\n- See https://orchard.example for more.\n* Mail me@orchard.example today!';
    for (const variation of [1, 2, 3]) {
      const { headline, line, points } = copyOf(description, 'product_hero', variation);
      expect([headline, line, ...points].join(' ')).not.toMatch(/orchard\.example|•/u);
      for (const text of [headline, ...points]) expect(text).not.toMatch(/\.$/u);
    }
    expect(three((variation) => copyOf(description, 'product_hero', variation).headline)).toContain(
      'The autumn taste of apples',
    );
  });

  it('let running text lead, not rows of a table or points', () => {
    const description = 'Our softest socks yet.\n- Seamless toe\n- Cushioned heel\n- Machine wash at 30°C';
    expect(new Set(three((variation) => copyOf(description, 'product_hero', variation).headline))).toEqual(
      new Set(['Apple Juice', 'Our softest socks yet']),
    );
  });

  it.each([
    ['two characters', 'OK', 'Apple Juice', ''],
    ['only pictographs', '🍏🍎🍏', 'Apple Juice', ''],
    ['only an address', 'https://orchard.example', 'Apple Juice', ''],
    ['a fragment', 'And then some. Or not. Because:', 'Apple Juice', ''],
  ])('make sense of %s', (_, description, headline, line) => {
    for (const variation of [1, 2, 3])
      expect(copyOf(description, 'product_hero', variation)).toMatchObject({ headline, line });
  });

  it('leave the tags of a web page out', () => {
    const description = '<p>Pressed <b>the same day</b> &amp; bottled.</p><br/>';
    expect(three((variation) => copyOf(description, 'product_hero', variation).headline)).toContain(
      'Pressed the same day & bottled',
    );
  });

  it('stay in the language and the capitals that they were written in', () => {
    const description = 'IMMER FRISCH GEPRESST. Der Geschmack des Herbstes.';
    const copy = writeCopy(readProduct({ productName: 'Apfelsaft', description }), {
      language: 'japanese',
      template: 'ugc_authentic',
      variation: 1,
    });
    expect(description).toContain(copy.headline);
    expect(copy.call_to_action).toMatch(/\p{Script=Hiragana}|\p{Script=Han}/u);
  });
});

describe('the words of a template', () => {
  const facts = Object.fromEntries(
    Object.entries(SAMPLE_PRODUCTS).map(([id, product]) => [id, readProduct(product)]),
  ) as Record<keyof typeof SAMPLE_PRODUCTS, ReturnType<typeof readProduct>>;
  const write = (id: keyof typeof SAMPLE_PRODUCTS, template: TemplateId, variation = 1) =>
    writeCopy(facts[id], { language: facts[id].language, template, variation });

  it('lead with the offer, and state discount and end, in a limited offer', () => {
    expect(write('teeOnSale', 'limited_offer')).toMatchObject({
      headline: 'Now 20% off until Sunday, in every size',
      points: ['20% off', 'until Sunday'],
    });
    expect(write('blocksJapanese', 'limited_offer').points).toEqual(['20%オフ', '今週末まで']);
    expect(write('perfumeArabic', 'limited_offer').points.map(isDiscount)).toEqual([true, false]);
    expect(write('cushion', 'limited_offer').points).toEqual([]);
  });

  it('leave a headline to the name where the offer is nothing but its discount and end', () => {
    const copy = copyOf('Nur heute 15 % Rabatt. Der Becher hält zehn Stunden warm.', 'limited_offer', 1, 'Nordlicht');
    expect(copy).toMatchObject({ headline: 'Nordlicht', points: ['15 % Rabatt', 'Nur heute'] });
  });

  it('set a problem and its answer, which or the name leads', () => {
    expect(write('steelBottle', 'problem_solution')).toMatchObject({
      headline: 'Trail Bottle keeps it cold for 24 hours',
      points: ['Tired of lukewarm water after an hour on the trail?', 'Trail Bottle keeps it cold for 24 hours'],
    });
    expect(write('faceCream', 'problem_solution', 2)).toMatchObject({ headline: 'Tagescreme Klara' });
    expect(write('faceCream', 'problem_solution').points[0]).toBe('trockene Haut');
    expect(write('cushion', 'problem_solution').points).toEqual([]);
  });

  it('say what is kind to nature first in an eco-friendly ad', () => {
    expect(write('teeOnSale', 'eco_friendly').headline).toBe('Cut from 100% organic cotton');
    expect(write('teeOnSale', 'eco_friendly', 2).line).toBe('Cut from 100% organic cotton.');
    expect(write('dogBedSpanish', 'eco_friendly')).toMatchObject({
      headline: 'Cama para perros Nube',
      line: 'Funda lavable, base antideslizante, espuma reciclada.',
    });
    expect(write('faceCream', 'eco_friendly', 2).points.slice(0, 2)).toEqual([
      'Vegan',
      'In der Nachfüllflasche aus recyceltem Glas',
    ]);
  });

  it.each(['multi_feature', 'comparison_chart'] as const)('call features out beside other words in %s', (template) => {
    for (const id of ['steelBottle', 'headphones', 'dogBedSpanish', 'drill'] as const) {
      for (const variation of [1, 2, 3]) {
        const { headline, line, points } = write(id, template, variation);
        expect(points.length).toBeGreaterThanOrEqual(3);
        for (const point of points) {
          expect(headline).not.toBe(point);
          expect(line).not.toContain(point);
        }
      }
    }
  });

  it('are what someone would say in a post of their own', () => {
    const description = 'The oak comes from the valley. We sand every board by hand. Ready in two weeks.';
    expect(copyOf(description, 'ugc_authentic').headline).toBe('We sand every board by hand');
  });

  it('lead with the offer nowhere else', () => {
    for (const template of TEMPLATE_IDS.filter((id) => id !== 'limited_offer')) {
      for (const variation of [1, 2, 3]) expect(write('teeOnSale', template, variation).headline).not.toContain('20%');
    }
  });
});
