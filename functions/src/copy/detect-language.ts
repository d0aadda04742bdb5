import type { Language } from '../../../lib/domain/language';

/** Checked in this order: Japanese mixes its own letters with Chinese ones. */
const SCRIPTS: readonly { language: Language; letters: RegExp; share: number }[] = [
  { language: 'japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
  { language: 'korean', letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'chinese', letters: /\p{Script=Han}/gu, share: 0.3 },
  { language: 'hindi', letters: /\p{Script=Devanagari}/gu, share: 0.3 },
  { language: 'arabic', letters: /\p{Script=Arabic}/gu, share: 0.3 },
];

/** Words that a text of some length can hardly do without. */
const FUNCTION_WORDS: Partial<Record<Language, string>> = {
  english: 'the and of to in is for with your you that it this are on our from by',
  french: 'le la les des et est une un pour avec dans votre vous sur qui que du au pas ce',
  spanish: 'el la los las y es una un para con en tu su que por del al más como lo',
  german: 'der die das und ist ein eine für mit im den dem von zu auf nicht sich ihr du aus',
  portuguese: 'o os as e é uma um para com em seu sua que por do da dos não mais você ao',
  italian: 'il lo gli le e è una un per con di che della nel tuo sua del non più alla',
  turkish: 've bir bu için ile çok daha da de en gibi olan her siz sizin ne kadar',
};

const WORDS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language: language as Language,
  words: new Set(words.split(' ')),
}));

/**
 * The language of a description by its script, or by its function words where it is Latin.
 * A guess that asks for two clear signs; `english` where there are none.
 */
export function detectLanguage(description: string): Language {
  const letters = description.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, letters: pattern, share } of SCRIPTS) {
    if (letters > 0 && (description.match(pattern)?.length ?? 0) / letters >= share) return language;
  }
  return byFunctionWords(description);
}

function byFunctionWords(description: string): Language {
  const words = description.toLocaleLowerCase('en').match(/\p{L}+/gu) ?? [];
  const ranked = WORDS.map(({ language, words: known }) => ({
    language,
    hits: words.filter((word) => known.has(word)).length,
  })).sort((one, other) => other.hits - one.hits);
  const [first, second] = ranked;
  if (!first || first.hits < 2 || first.hits === second?.hits) return byLetters(description);
  return first.language;
}

/** Letters that only one of the languages writes. */
function byLetters(description: string): Language {
  if (/[ğışİ]/u.test(description)) return 'turkish';
  if (/[ß]/u.test(description)) return 'german';
  if (/[ñ¿¡]/u.test(description)) return 'spanish';
  if (/[ãõ]/u.test(description)) return 'portuguese';
  return 'english';
}
