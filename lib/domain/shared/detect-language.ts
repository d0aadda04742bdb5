import type { Language } from './language';

/** Checked in this order: Japanese mixes its own letters with Chinese ones. */
const SCRIPTS: readonly { language: Language; letters: RegExp; share: number }[] = [
  { language: 'japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
  { language: 'korean', letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'chinese', letters: /\p{Script=Han}/gu, share: 0.3 },
  { language: 'hindi', letters: /\p{Script=Devanagari}/gu, share: 0.3 },
  { language: 'arabic', letters: /\p{Script=Arabic}/gu, share: 0.3 },
];

/** Words that a text of some length can hardly do without, and letters that few other languages write. */
const SIGNS: Partial<Record<Language, { words: string; letters: string }>> = {
  english: {
    words:
      'the and of to in is for with your you that it this are on our from by be at as its keeps made every no more when than out up never',
    letters: '',
  },
  french: {
    words:
      'le la les des et est une un pour avec dans votre vous sur qui que du au pas ce de en à vos nos sans plus chaque aux très ou',
    letters: 'éèêëçàâùûîïôœ',
  },
  spanish: {
    words: 'el la los las y es una un para con en tu su que por del al más como lo de sin cada tus te hecho muy hecha',
    letters: 'ñ¿¡áíóú',
  },
  german: {
    words:
      'der die das und ist ein eine für mit im den dem von zu auf nicht sich ihr du aus in so dein deine ohne jeden jede bei wird auch nur oder',
    letters: 'äöüß',
  },
  portuguese: {
    words: 'o os as e é uma um para com em seu sua que por do da dos não mais você ao de sem cada no na feito feita',
    letters: 'ãõçáàâêô',
  },
  italian: {
    words: 'il lo gli le e è una un per con di che della nel tuo sua del non più alla in senza ogni fatto dal i la',
    letters: 'àèéìòù',
  },
  turkish: {
    words: 've bir bu için ile çok daha da de en gibi olan her siz sizin ne kadar değil yok hem tüm',
    letters: 'ğışİöüç',
  },
};

const LATIN = Object.entries(SIGNS).map(([language, { words, letters }]) => ({
  language: language as Language,
  words: new Set(words.split(' ')),
  letters: [...letters],
}));

/** The language of a description, by its script or by its words and letters where it is Latin; `english` without signs. */
export function detectLanguage(description: string): Language {
  return guessLanguage(description) ?? 'english';
}

/** As `detectLanguage`, but null where there is too little to go by. */
export function guessLanguage(description: string): Language | null {
  const letters = description.match(/\p{L}/gu)?.length ?? 0;
  for (const { language, letters: pattern, share } of SCRIPTS) {
    if (letters > 0 && (description.match(pattern)?.length ?? 0) / letters >= share) return language;
  }
  return byLatinSigns(description);
}

/** A word counts as two signs, a letter as one; a guess has two signs or more, and more than any other language. */
function byLatinSigns(description: string): Language | null {
  const text = description.normalize('NFC').toLocaleLowerCase('en');
  const found = text.match(/\p{L}+/gu) ?? [];
  const [first, second] = LATIN.map(({ language, words, letters }) => ({
    language,
    signs:
      2 * found.filter((word) => words.has(word)).length + letters.filter((letter) => text.includes(letter)).length,
  })).sort((one, other) => other.signs - one.signs);
  if (!first || first.signs < 2 || first.signs === second?.signs) return null;
  return first.language;
}
