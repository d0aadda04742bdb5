import { LANGUAGES, type Language } from '../../../lib/domain/shared/language';
import { DEADLINES } from './cues/deadlines';
import { DISCOUNTS, QUANTITIES } from './cues/discounts';
import { lowerCase, tidy } from './plain-text';

/** What a person said about an offer, word for word; null where they said nothing. */
export interface OfferPhrases {
  discount: string | null;
  deadline: string | null;
}

/** Of the scripts of the twelve languages. Unicode’s own classes, in some hundred places, are slow to compile. */
const LETTERS =
  'a-z\\u00aa-\\u024f\\u0300-\\u036f\\u0400-\\u04ff\\u0610-\\u065f\\u066e-\\u06d3\\u0900-\\u0963\\u0970-\\u097f';
const DIGITS = '0-9٠-٩۰-۹०-९０-９';
const DIGIT = `[${DIGITS}]`;
const GAP = '\\s?';
const PERCENT_WORDS =
  'percent|per cent|prozent|pour cent|por ciento|por cento|per cento|yüzde|प्रतिशत|फ़ीसदी|फीसदी|بالمئة|بالمائة|في المئة|في المائة|퍼센트|パーセント';
const NUMBER = `${DIGIT}{1,3}(?:[.,٬٫\\u00a0\\u202f]?${DIGIT}{3})*(?:[.,٫]${DIGIT}{1,2})?`;
/** Two digits at most: 100 % is no discount. */
const PERCENT = `(?:(?<![${DIGITS}.,])[-−–]?${DIGIT}{1,2}(?:[.,٫]${DIGIT})?${GAP}(?:[%٪％]|${PERCENT_WORDS})|[%٪％]${GAP}${DIGIT}{1,2}(?!${DIGIT}))`;
const SIGNS = 'us\\$|r\\$|[€$£¥￥₹₩₺]|eur|usd|gbp|chf|tl|rs\\.?';
const UNITS = `${SIGNS}|euros?|dollars?|pounds?|reais|रुपये|रुपए|दिर्हम|円|元|원|درهم|درهما|ريال|دينار|جنيه|دولار`;
const MONEY = `(?:(?:${SIGNS})${GAP}${NUMBER}|${NUMBER}${GAP}(?:${UNITS}))`;

/** Where a clause begins, or an offer within it. */
const CLAUSE =
  '(?<=^\\s*|[.,;:!?()،؛।–—•·|/+&]\\s*|(?:now|get|buy|take|grab|or|jetzt|nimm|kauf|oder|maintenant|ou|ahora|o|agora|ora|oppure|şimdi|veya|الآن|أو|अब|या)\\s)';

/** A percentage behind a minus sign; “10–20 %” is a range. */
const MINUS = `(?<![${LETTERS}${DIGITS}%])[-−–](?:${DIGIT}{1,2}(?:[.,٫]${DIGIT})?${GAP}[%٪％]|[%٪％]${GAP}${DIGIT}{1,2})(?!${DIGIT})`;

/** Days in figures: 30.11., 30/11/2026, 2026-11-30; with names: 30 November, November 30th, 30 de noviembre. */
const DATE = `${DIGIT}{1,2}[./-]${DIGIT}{1,2}(?:[./-]${DIGIT}{2,4}|\\.)?|${DIGIT}{4}-${DIGIT}{2}-${DIGIT}{2}`;
const EAST_DATE = `(?:${DIGIT}{4}[年년] ?)?(?:${DIGIT}{1,2}[月월] ?)?${DIGIT}{1,2}[日号일]`;

/** In these, words don't stand apart; in Korean, endings hang on them. */
const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'chinese']);
const GLUED: ReadonlySet<Language> = new Set(['japanese', 'chinese', 'korean']);

/** One pattern for all phrases of a language, for small letters: compiling many costs a cold start. */
function compiled(language: Language, phrases: readonly string[]): RegExp {
  const before = UNSPACED.has(language) ? '' : `(?<![${LETTERS}${DIGITS}])`;
  const after = GLUED.has(language) ? '' : `(?![${LETTERS}${DIGITS}])`;
  const spaced = phrases
    .join('|')
    .replaceAll('{d}', DIGIT)
    .replaceAll('{L}', `[${LETTERS}]`)
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
  return new RegExp(`${before}(?:${spaced})${after}`, 'u');
}

const DISCOUNT_PATTERNS = [
  ...LANGUAGES.map((language) =>
    compiled(
      language,
      DISCOUNTS[language].map((phrase) =>
        phrase
          .replaceAll('{S}', CLAUSE)
          .replaceAll('{Q}', `(?:${QUANTITIES[language]})`)
          .replaceAll('{F}', `(?:${PERCENT}|${MONEY})`)
          .replaceAll('{M}', MONEY)
          .replaceAll('{N}', NUMBER),
      ),
    ),
  ),
  new RegExp(MINUS, 'u'),
];

const NAMES_DAY = /\{day\}/u;

function deadlinePatterns(wanted: (phrase: string) => boolean): RegExp[] {
  return LANGUAGES.map((language) => {
    const phrases: readonly string[] = DEADLINES[language].phrases;
    return compiled(
      language,
      phrases.filter(wanted).map((phrase) => phrase.replaceAll('{day}', dayOf(language))),
    );
  });
}

/** “Until Sunday” says more than “for a short time”. */
const DATED_PATTERNS = deadlinePatterns((phrase) => NAMES_DAY.test(phrase));
const VAGUE_PATTERNS = deadlinePatterns((phrase) => !NAMES_DAY.test(phrase));

/** Sources of a day: an optional name of the day, then a date, or either alone. */
function dayOf(language: Language): string {
  const { days, months, moments } = DEADLINES[language];
  if (months === '') return `(?:${EAST_DATE}|${DATE}|${days}|${moments})`;
  const year = `(?:,? ${DIGIT}{4})?`;
  const number = `${DIGIT}{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?`;
  const named = `(?:the |den |le |el |il |o )?${number} (?:of |de |di )?(?:${months})[${LETTERS}]{0,2}${year}|(?:${months}) ${number}${year}`;
  return `(?:(?:(?:${days}),? )?(?:(?:dem |den |le |the |el |il |dia )?(?:${named}|${DATE}))|(?:${days})|(?:${moments})|(?:end of |ende |fin |fine |final de |fim de )?(?:${months}))`;
}

const BARE_PERCENT = new RegExp(`^\\s*${PERCENT}\\s*!?$`, 'u');

/** The first stated discount and the first stated end of the offer, in any of the twelve languages. */
export function findOffer(text: string): OfferPhrases {
  const deadline = firstMatch(text, DATED_PATTERNS) ?? firstMatch(text, VAGUE_PATTERNS);
  return { discount: firstMatch(text, DISCOUNT_PATTERNS), deadline };
}

/** True for a text that states a discount, or is nothing but a percentage (as a badge of a shop has it). */
export function isDiscount(text: string): boolean {
  return firstMatch(text, DISCOUNT_PATTERNS) !== null || BARE_PERCENT.test(text);
}

/** The match that begins first, and of those the longest. */
function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  const lower = lowerCase(text);
  let best = { from: text.length, length: 0 };
  for (const pattern of patterns) {
    const found = pattern.exec(lower);
    if (!found) continue;
    const [{ length }] = found;
    if (found.index < best.from || (found.index === best.from && length > best.length))
      best = { from: found.index, length };
  }
  return best.length === 0 ? null : tidy(text.slice(best.from, best.from + best.length));
}
