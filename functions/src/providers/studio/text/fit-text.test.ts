import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../../lib/domain/shared/language';
import { fitText } from './fit-text';
import { tokenize } from './tokens';
import { setting, VOICES } from './voice';

const SAMPLES: [Language, string][] = [
  ['english', 'Every time your head goes down you see these beauties and your mood bounces right back up '],
  ['arabic', 'طعم الخريف من التفاح الإنجليزي الطازج في كل رشفة من هذه الزجاجة '],
  ['french', 'Un café torréfié lentement à Lyon, pour les matins qui commencent tôt et finissent bien '],
  ['spanish', 'Tu perro duerme mejor en su propia cama y tu sofá vuelve a ser tuyo '],
  ['german', 'Der Geschmack von Herbst in der Flasche, für den Morgen mit viel Sonne und ohne Eile '],
  ['portuguese', 'O sabor do outono em uma garrafa, para as manhãs que não têm pressa de acabar '],
  ['italian', 'Il gusto dell’autunno in una bottiglia, per le mattine che non hanno fretta '],
  ['turkish', 'Sonbaharın tadı bir şişede, güneşle başlayan sabahlar için ve daha fazlası '],
  ['hindi', 'घंटों तक आपकी कॉफ़ी को गर्म रखता है और आपकी सुबह को और भी अच्छा बना देता है '],
  ['japanese', '木からまっすぐ落ちて、ボトルの中へ。イギリスのりんごの秋の味をお届けします。'],
  ['korean', '나무에서 바로 병 속으로 떨어진 사과의 맛을 아침마다 느껴 보세요 '],
  ['chinese', '迈着轻盈的步伐走进夏天。每一步都舒适自在，让你的早晨从阳光开始'],
];

describe('fitting text', () => {
  it.each(SAMPLES)('never overflows with 2 to 200 characters of %s', (language, sample) => {
    const measured = fc.record({
      length: fc.integer({ min: 2, max: 200 }),
      width: fc.integer({ min: 160, max: 1500 }),
      height: fc.integer({ min: 60, max: 700 }),
      maxSize: fc.integer({ min: 24, max: 180 }),
    });
    fc.assert(
      fc.property(measured, ({ length, width, height, maxSize }) => {
        const text = sample.repeat(10).slice(0, length).trim();
        const fitted = fitText(setting(text, VOICES.grotesque, language), {
          width,
          height,
          maxSize,
          minSize: maxSize * 0.45,
          maxLines: 4,
        });
        expect(fitted.width).toBeLessThanOrEqual(width);
        // In a box too small for 200 characters the text is as small as it gets: the last step that is not below 6 pixels.
        const smallest = 6 / 0.95;
        expect(fitted.height).toBeLessThanOrEqual(
          Math.max(height, fitted.setting.leading * smallest * fitted.lines.length),
        );
        // A word that is broken has a hyphen at the end of its line.
        const squeeze = (words: string) => words.replace(/[\s-]/gu, '');
        expect(squeeze(fitted.lines.map((line) => line.text).join(''))).toBe(squeeze(fitted.setting.text));
      }),
      { numRuns: 24 },
    );
  });

  const fit = (text: string, language: Language, width: number, maxSize = 60) =>
    fitText(setting(text, VOICES.text, language), {
      width,
      height: 2000,
      maxSize,
      minSize: maxSize * 0.5,
      maxLines: 6,
    });

  it('leaves no word alone on the last line', () => {
    const { lines } = fit(
      'Tonight my love let us take fat brushes and paint the skies with nebula tides',
      'english',
      700,
    );
    const widths = lines.map((line) => line.width);
    expect(lines.length).toBeGreaterThan(2);
    expect(widths.at(-1)).toBeGreaterThan(Math.max(...widths) * 0.5);
  });

  it.each(SAMPLES)('leaves no short word alone on the last line of %s', (language, sample) => {
    for (let width = 420; width <= 1000; width += 20) {
      for (const voice of [VOICES.grotesque, VOICES.text, VOICES.poster]) {
        const { lines } = fitText(setting(sample.trim(), voice, language), {
          width,
          height: 2000,
          maxSize: 60,
          minSize: 30,
          maxLines: 8,
        });
        const widths = lines.map((line) => line.width);
        if (lines.length > 1) expect(widths.at(-1)).toBeGreaterThan(Math.max(...widths) * 0.33);
      }
    }
  });

  it.each<[boolean, string]>([
    [true, 'طعم الخريف'],
    [true, 'Orchard عصير تفاح طازج'],
    [true, 'خصم 20% من Orchard'],
    [false, 'Orchard Apple Juice'],
    [false, 'The Arabic word شاي means tea'],
    [false, '2000'],
    [false, '木からまっすぐ'],
  ])('is written from right to left: %s for “%s”', (rtl, text) => {
    expect(setting(text, VOICES.text, 'english').rtl).toBe(rtl);
  });

  it('keeps “t-shirt” whole and breaks a word between its syllables, with hyphens', () => {
    expect(tokenize('Your T-shirt fits', 'en').map(({ text }) => text)).toEqual(['Your', 'T-shirt', 'fits']);
    const { lines } = fit('Donaudampfschifffahrtsgesellschaftskapitän', 'german', 300, 80);
    expect(lines.map((line) => line.text)).toEqual(['Donau-', 'dampfschiff-', 'fahrtsgesell-', 'schaftskapitän']);
  });

  it('leaves a currency’s sign with its figure', () => {
    const texts = tokenize('Nur 19,90 € statt 29 %', 'de').map(({ text }) => text);
    expect(texts).toEqual(['Nur', '19,90\u00a0€', 'statt', '29\u00a0%']);
  });

  it('starts no Japanese line with a particle or a closing mark', () => {
    for (const { text } of tokenize('木からまっすぐ落ちて、重力が「お届け」します。', 'ja')) {
      expect(text).not.toMatch(/^[、。」をはがのにでと]/u);
      expect(text).not.toMatch(/「$/u);
    }
  });

  it('leaves out pictographs, for which the fonts have no glyphs, and keeps ® and °', () => {
    expect(setting('Fresh 🍏 juice® at 4°', VOICES.text, 'english').text).toBe('Fresh juice® at 4°');
  });

  it('writes capitals as the language does', () => {
    expect(setting('indirim', VOICES.poster, 'turkish').text).toBe('İNDİRİM');
  });
});
