import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/language';
import { TEMPLATE_IDS } from '../../../lib/domain/template';
import { callToAction } from './template-words';
import { textWidth } from './text-width';
import { LIFESTYLE_WORDS } from './words/lifestyle';
import { LIMITED_OFFER_WORDS } from './words/limited-offer';
import { PRODUCT_HERO_WORDS } from './words/product-hero';
import { writeCopy, type CopyRequest } from './write-copy';

const JUICE: CopyRequest = {
  brandName: 'Orchard',
  productName: 'Apple Juice',
  description:
    'Fell straight from the tree, then into the bottle. The autumn taste of English apples. Brought to you by gravity.',
  language: 'english',
  template: 'product_hero',
  variation: 1,
};

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('the words of an ad', () => {
  const requests = fc.record({
    brandName: fc.string({ minLength: 1, maxLength: 80 }),
    productName: fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
    description: fc
      .lorem({ mode: 'sentences', maxCount: 12 })
      .chain((text) => fc.constantFrom(text, text.replaceAll('. ', '.\n• '), text.replaceAll('.', ''))),
    language: fc.constantFrom(...LANGUAGES),
    template: fc.constantFrom(...TEMPLATE_IDS),
    variation: fc.integer({ min: 1, max: 9 }),
  });

  it('are the person’s own, whole sentences or the product’s name, whatever they write', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { headline, line, call_to_action } = writeCopy(request);
        expect(headline).not.toBe('');
        const own = [words(request.productName), words(request.description.replaceAll('• ', ''))];
        expect(own.some((text) => text.includes(headline))).toBe(true);
        expect(own[1]).toContain(line);
        expect(call_to_action).toBe(callToAction(request.template, request.variation, request.language));
        expect(textWidth(line)).toBeLessThanOrEqual(120);
        expect(line === '' || line !== headline).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never cut a sentence: one that is too long is left out', () => {
    const long = `${'very '.repeat(60)}long`;
    expect(writeCopy({ ...JUICE, description: long })).toMatchObject({ headline: 'Apple Juice', line: '' });
  });

  it('differ between the variations of a template, as far as there are sentences', () => {
    const headlines = [1, 2, 3].map((variation) => writeCopy({ ...JUICE, variation }).headline);
    expect(new Set(headlines).size).toBe(3);
  });

  it('set another line when the headline is the same', () => {
    const request = {
      ...JUICE,
      description:
        'Fell straight from the tree, down on to somebody’s poor head, then into it. Best for the darkest, moody shades of the morning that you can brew.',
    };
    expect(new Set([1, 2].map((variation) => writeCopy({ ...request, variation }).line)).size).toBe(2);
  });

  it('repeat no address and no bullet, and end a headline without a full stop', () => {
    const description =
      '• The autumn taste of apples.\n- See https://orchard.example for more.\n* Mail me@orchard.example today!';
    for (const variation of [1, 2, 3]) {
      const copy = Object.values(writeCopy({ ...JUICE, description, variation })).join(' ');
      expect(copy).not.toMatch(/orchard\.example|•|apples\.\s*$/u);
    }
    expect(writeCopy({ ...JUICE, description, variation: 2 }).headline).toBe('The autumn taste of apples');
  });

  it('take the name in front of the features that shops put behind it', () => {
    const productName = 'Trail Bottle – stainless steel, 750 ml, keeps cold for 24 hours, fits every cup holder';
    expect(writeCopy({ ...JUICE, description: '', productName }).headline).toBe('Trail Bottle');
  });

  it('promise no discount, no number and no date in any language', () => {
    for (const language of LANGUAGES) {
      const own = [LIMITED_OFFER_WORDS, LIFESTYLE_WORDS, PRODUCT_HERO_WORDS].flatMap((table) =>
        Object.values(table[language]).flat(),
      );
      expect(own.join(' ')).not.toMatch(/[\d%٪]|free|gratis|kostenlos|rabatt|discount|خصم|割引|할인|折/iu);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every template has three calls to action, short enough for a button', () => {
    for (const template of ['product_hero', 'lifestyle', 'limited_offer'] as const) {
      const calls = [1, 2, 3].map((variation) => callToAction(template, variation, language));
      expect(new Set(calls).size).toBe(3);
      for (const call of calls) expect(textWidth(call)).toBeLessThanOrEqual(22);
    }
  });

  it('an offer has words for its stamp and its urgency', () => {
    const { badge, urgency } = LIMITED_OFFER_WORDS[language];
    expect(textWidth(badge)).toBeGreaterThan(3);
    expect(textWidth(urgency)).toBeLessThanOrEqual(28);
  });
});
