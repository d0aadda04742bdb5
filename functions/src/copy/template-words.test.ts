import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/domain/shared/language';
import type { TemplateId } from '../../../lib/domain/ads/template';
import { needFonts } from '../providers/studio/fonts';
import { fitText } from '../providers/studio/text/fit-text';
import { setting, VOICES } from '../providers/studio/text/voice';
import { callToAction, TEMPLATE_WORDS, type LocalisedWords } from './template-words';
import { textWidth } from './text-width';

const TEMPLATES = Object.entries(TEMPLATE_WORDS) as [TemplateId, LocalisedWords<string>][];

const LATIN = /^[\p{Script=Latin}\p{M}\s’?!¿¡.,:&–-]+$/u;
const LETTERS: Partial<Record<Language, RegExp>> = {
  arabic: /^[\p{Script=Arabic}\p{M}\s،؟!]+$/u,
  hindi: /^[\p{Script=Devanagari}\s,?!।]+$/u,
  japanese: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー、？！]+$/u,
  korean: /^[\p{Script=Hangul}\s,?!]+$/u,
  chinese: /^[\p{Script=Han}，、？！]+$/u,
};

/** What only the person may claim: prices, discounts, superlatives, guarantees, certificates, effects on nature. */
const CLAIMS =
  /[\d%٪]|free|sale|discount|cheap|best|guarant|certif|organic|vegan|recycl|sustain|gratis|gratuit|kostenlos|umsonst|rabatt|remise|descuento|desconto|sconto|garant|zertifi|bedava|ücretsiz|indirim|en iyi|مجان|خصم|الأفضل|ضمان|عضوي|मुफ़्त|छूट|सर्वश्रेष्ठ|गारंटी|जैविक|無料|割引|最高|保証|有機|무료|할인|최고|보장|유기농|免费|折|最佳|第一|保证|有机/iu;

const labelsOf = (words: LocalisedWords<string>, language: Language) =>
  Object.entries(words[language]).flatMap(([name, text]) =>
    name === 'calls' ? [] : [[name, text as string] as const],
  );

describe.each(TEMPLATES)('the words of %s', (template, words) => {
  it.each(LANGUAGES)('are three different calls and a text for every label in %s', (language) => {
    const calls = [1, 2, 3].map((variation) => callToAction(template, variation, language));
    expect(new Set(calls).size).toBe(3);
    expect(callToAction(template, words[language].calls.length + 1, language)).toBe(calls[0]);
    for (const call of calls) {
      expect(textWidth(call)).toBeLessThanOrEqual(22);
      expect(call).not.toMatch(/[!！?？؟]$/u);
    }
    const labels = labelsOf(words, language);
    expect(labels.map(([name]) => name).sort()).toEqual(
      labelsOf(words, 'english')
        .map(([name]) => name)
        .sort(),
    );
    expect(new Set(labels.map(([, text]) => text)).size).toBe(labels.length);
    for (const [, text] of labels) expect(textWidth(text)).toBeLessThanOrEqual(36);
  });

  it.each(LANGUAGES)('are written in the letters of %s, tidily, and claim nothing', (language) => {
    for (const text of [...words[language].calls, ...labelsOf(words, language).map(([, label]) => label)]) {
      expect(text).toMatch(LETTERS[language] ?? LATIN);
      expect(text).toBe(text.trim().replace(/\s+/gu, ' '));
      expect(text).not.toMatch(/[.。…।]$|'/u);
      expect(text).not.toMatch(CLAIMS);
    }
  });

  it('are translated, not copied', () => {
    for (const language of LANGUAGES.filter((id) => id !== 'english')) {
      const copied = words[language].calls.filter((call) => words.english.calls.includes(call));
      expect(copied).toEqual([]);
    }
  });
});

describe('a call to action', () => {
  beforeAll(() => needFonts(TEMPLATES.flatMap(([, words]) => LANGUAGES.flatMap((id) => words[id].calls)).join('')));

  /** A button of a third of the frame’s width, at the size that buttons have there, in pixels. */
  const BUTTON = { width: 400, size: 36 };

  it.each(LANGUAGES)('stands on one line of a button in %s', (language) => {
    for (const [template, words] of TEMPLATES) {
      for (const call of words[language].calls) {
        const fitted = fitText(setting(call, VOICES.strong, language), {
          width: BUTTON.width,
          height: BUTTON.size * 1.6,
          maxSize: BUTTON.size,
          minSize: BUTTON.size * 0.7,
          maxLines: 1,
        });
        expect(fitted.lines, `${template}: ${call}`).toHaveLength(1);
        expect(fitted.width).toBeLessThanOrEqual(BUTTON.width);
        expect(fitted.size).toBeGreaterThan(BUTTON.size * 0.9);
      }
    }
  });
});
