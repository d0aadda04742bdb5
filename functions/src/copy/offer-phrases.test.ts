import { describe, expect, it } from 'vitest';
import { findOffer, isDiscount } from './offer-phrases';

/** Description, the discount in it, the deadline in it. */
const OFFERS: [string, string | null, string | null][] = [
  ['Now 20% off until Sunday. The softest cushion.', '20% off', 'until Sunday'],
  ['Save 15% on your first bottle, this week only.', 'Save 15%', 'this week only'],
  ['Buy one, get one free until 30 November 2026!', 'Buy one, get one free', 'until 30 November 2026'],
  ['Up to 50 % off. Offer ends Friday, November 27th.', 'Up to 50 % off', 'Offer ends Friday, November 27th'],
  ['$10 off while stocks last', '$10 off', 'while stocks last'],
  ['Was $49, now only $39.', 'Was $49, now only $39', null],
  ['Unser Kissen: -20 % bis Sonntag.', '-20 %', 'bis Sonntag'],
  ['20 % Rabatt auf alles, nur noch bis zum 30.11.', '20 % Rabatt', 'nur noch bis zum 30.11.'],
  ['Nur 19,90 € statt 29,90 €, solange der Vorrat reicht', 'Nur 19,90 € statt 29,90 €', 'solange der Vorrat reicht'],
  [
    'Jusqu’à 30 % de réduction jusqu’au dimanche 29 novembre',
    'Jusqu’à 30 % de réduction',
    'jusqu’au dimanche 29 novembre',
  ],
  ['−25 % ce week-end seulement', '−25 %', 'ce week-end seulement'],
  ['Un 20 % de descuento hasta el domingo', '20 % de descuento', 'hasta el domingo'],
  ['20% de desconto só até domingo', '20% de desconto', 'só até domingo'],
  ['Sconto del 20% fino al 30 novembre', 'Sconto del 20%', 'fino al 30 novembre'],
  ['%20 indirim, pazar gününe kadar', '%20 indirim', 'pazar gününe kadar'],
  ['خصم ٪20 حتى يوم الأحد', 'خصم ٪20', 'حتى يوم الأحد'],
  ['استمتع بخصم ٢٠٪ لفترة محدودة', 'بخصم ٢٠٪', 'لفترة محدودة'],
  ['रविवार तक 20% की छूट', '20% की छूट', 'रविवार तक'],
  ['今週末まで20%オフ。', '20%オフ', '今週末まで'],
  ['全品2割引！11月30日まで', '2割引', '11月30日まで'],
  ['이번 주말까지 20% 할인', '20% 할인', '이번 주말까지'],
  ['11월 30일까지 최대 50% 할인!', '최대 50% 할인', '11월 30일까지'],
  ['全场8折，仅限本周末', '全场8折', '仅限本周末'],
  ['限时8折，截至11月30日。', '8折', '截至11月30日'],
  ['For a limited time only, until Sunday: half price.', 'half price', 'until Sunday'],
  ['满300减50，截至11月30日', '满300减50', '截至11月30日'],
  ['Jetzt 2 für 49 € statt 58 €, nur diese Woche', '2 für 49 € statt 58 €', 'nur diese Woche'],
  ['T-Shirts: zwei für nur 49 €, bis Sonntag', 'zwei für nur 49 €', 'bis Sonntag'],
  ['$24, two for $39 until Monday.', 'two for $39', 'until Monday'],
  ['Buy 3 for $20 instead of $30.', '3 for $20 instead of $30', null],
  ['Maintenant, deux pour 39 € au lieu de 48 €', 'deux pour 39 € au lieu de 48 €', null],
  ['Ahora 2 por 39 €', '2 por 39 €', null],
  ['Agora duas por R$ 39', 'duas por R$ 39', null],
  ['Ora due a 39 € invece di 48 €', 'due a 39 € invece di 48 €', null],
  ['2枚で3,980円！', '2枚で3,980円', null],
  ['이번 주말까지 2개에 10,000원', '2개에 10,000원', '이번 주말까지'],
  ['两件只要99元', '两件只要99元', null],
  ['قطعتان مقابل 99 درهم بدلاً من 120 درهم', 'قطعتان مقابل 99 درهم بدلاً من 120 درهم', null],
  ['2 adet 199 TL yerine 149 TL', '2 adet 199 TL yerine 149 TL', null],
  ['दो ₹999 में!', 'दो ₹999 में', null],
];

const NOT_OFFERS = [
  '100% cotton, 5% elastane, 95% recycled polyester.',
  'Saves 20% energy and keeps tea hot until evening.',
  'Das Gehäuse besteht zu 80 % aus Altplastik.',
  'Weighs 20–30 % less. Runs for 10-20 % longer.',
  'Bleibt bis zu 12 Stunden kalt.',
  'Contient 70 % de cacao, jusqu’à la dernière miette.',
  'Offre 20 % de confort en plus.',
  'Hasta 12 horas de frío.',
  'قطن 100٪ ناعم',
  '三折叠雨伞，轻便易带。',
  '朝まであたたかい、最後の一滴まで。',
  '아침까지 따뜻합니다.',
  'Set your own trends with Saleor designs.',
  'Für Kinder ab 3 für 20 €.',
  'A pack of 6 for $12.',
  '1 for $20.',
  '1個3,980円。',
];

describe('the offer in a description', () => {
  it.each(OFFERS)('%s', (description, discount, deadline) => {
    expect(findOffer(description)).toEqual({ discount, deadline });
  });

  it.each(NOT_OFFERS)('is not read into “%s”', (description) => {
    expect(findOffer(description)).toEqual({ discount: null, deadline: null });
  });
});

describe('a phrase that is a discount', () => {
  it.each(['20% off', '-20 %', '٪20', '20％OFF', 'خصم 20%', '%20 indirim', 'Half price', '半額', '8折'])(
    '%s',
    (phrase) => {
      expect(isDiscount(phrase)).toBe(true);
    },
  );
  it.each(['until 30 November', 'bis Sonntag', '今週末まで', '100%', 'Keeps cold for 24 hours', ''])(
    'is not “%s”',
    (phrase) => {
      expect(isDiscount(phrase)).toBe(false);
    },
  );
});
