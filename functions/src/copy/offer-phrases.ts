import { LANGUAGES, type Language } from '../../../lib/domain/language';
import { DEADLINES } from './cues/deadlines';
import { DISCOUNTS } from './cues/discounts';

/** What a person said about an offer, word for word; null where they said nothing. */
export interface OfferPhrases {
  discount: string | null;
  deadline: string | null;
}

const GAP = '\\s?';
const PERCENT_WORDS =
  'percent|per cent|prozent|pour cent|por ciento|por cento|per cento|yüzde|प्रतिशत|फ़ीसदी|फीसदी|بالمئة|بالمائة|في المئة|في المائة|퍼센트|パーセント';
const NUMBER = '\\p{Nd}{1,3}(?:[.,٬٫\\u00a0\\u202f]?\\p{Nd}{3})*(?:[.,٫]\\p{Nd}{1,2})?';
/** Two digits at most: 100 % is no discount. */
const PERCENT = `(?:(?<![\\p{Nd}.,])[-−–]?\\p{Nd}{1,2}(?:[.,٫]\\p{Nd})?${GAP}(?:[%٪％]|${PERCENT_WORDS})|[%٪％]${GAP}\\p{Nd}{1,2}(?!\\p{Nd}))`;
const SIGNS = 'US\\$|R\\$|[€$£¥￥₹₩₺]|EUR|USD|GBP|CHF|TL|Rs\\.?';
const UNITS = `${SIGNS}|euros?|dollars?|pounds?|reais|रुपये|रुपए|दिर्हम|円|元|원|درهم|درهما|ريال|دينار|جنيه|دولار`;
const MONEY = `(?:(?:${SIGNS})${GAP}${NUMBER}|${NUMBER}${GAP}(?:${UNITS}))`;

/** A percentage behind a minus sign; “10–20 %” is a range. */
const MINUS = `(?<![\\p{L}\\p{Nd}%])[-−–](?:\\p{Nd}{1,2}(?:[.,٫]\\p{Nd})?${GAP}[%٪％]|[%٪％]${GAP}\\p{Nd}{1,2})(?!\\p{Nd})`;

/** Days in figures: 30.11., 30/11/2026, 2026-11-30; with names: 30 November, November 30th, 30 de noviembre. */
const DATE = '\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}(?:[./-]\\p{Nd}{2,4}|\\.)?|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}';
const EAST_DATE = '(?:\\p{Nd}{4}[年년] ?)?(?:\\p{Nd}{1,2}[月월] ?)?\\p{Nd}{1,2}[日号일]';

/** Languages whose words end where another letter doesn't follow; Korean hangs its particles on. */
const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'chinese']);
const GLUED: ReadonlySet<Language> = new Set(['japanese', 'chinese', 'korean']);

function compiled(language: Language, source: string): RegExp {
  const before = UNSPACED.has(language) ? '' : '(?<![\\p{L}\\p{M}\\p{Nd}])';
  const after = GLUED.has(language) ? '' : '(?![\\p{L}\\p{M}])';
  const spaced = source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return new RegExp(`${before}(?:${spaced})${after}`, 'iu');
}

const DISCOUNT_PATTERNS = [
  ...LANGUAGES.flatMap((language) =>
    DISCOUNTS[language].map((phrase) =>
      compiled(
        language,
        phrase.replaceAll('{F}', `(?:${PERCENT}|${MONEY})`).replaceAll('{M}', MONEY).replaceAll('{N}', NUMBER),
      ),
    ),
  ),
  new RegExp(MINUS, 'u'),
];

const DEADLINE_PATTERNS = LANGUAGES.flatMap((language) =>
  DEADLINES[language].phrases.map((phrase) => compiled(language, phrase.replaceAll('{day}', dayOf(language)))),
);

/** Sources of a day: an optional name of the day, then a date, or either alone. */
function dayOf(language: Language): string {
  const { days, months, moments } = DEADLINES[language];
  if (months === '') return `(?:${EAST_DATE}|${DATE}|${days}|${moments})`;
  const year = '(?:,? \\p{Nd}{4})?';
  const number = '\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?';
  const named = `(?:the |den |le |el |il |o )?${number} (?:of |de |di )?(?:${months})\\p{L}{0,2}${year}|(?:${months}) ${number}${year}`;
  return `(?:(?:(?:${days}),? )?(?:(?:dem |den |le |the |el |il |dia )?(?:${named}|${DATE}))|(?:${days})|(?:${moments})|(?:end of |ende |fin |fine |final de |fim de )?(?:${months}))`;
}

/** The first stated discount and the first stated end of the offer, in any of the twelve languages. */
export function findOffer(text: string): OfferPhrases {
  return { discount: firstMatch(text, DISCOUNT_PATTERNS), deadline: firstMatch(text, DEADLINE_PATTERNS) };
}

/** True for a text that states a discount, or is nothing but a percentage (as a badge of a shop has it). */
export function isDiscount(text: string): boolean {
  return firstMatch(text, DISCOUNT_PATTERNS) !== null || new RegExp(`^\\s*${PERCENT}\\s*!?$`, 'iu').test(text);
}

/** The match that begins first, and of those the longest. */
function firstMatch(text: string, patterns: readonly RegExp[]): string | null {
  let best: { index: number; text: string } | null = null;
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [matched] = found;
    if (!best || found.index < best.index || (found.index === best.index && matched.length > best.text.length))
      best = { index: found.index, text: matched };
  }
  return best === null ? null : best.text.replace(/\s+/gu, ' ').trim();
}
