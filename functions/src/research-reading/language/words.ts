import { LANGUAGES, type Language } from '../../../../lib/domain/shared/language';
import { byLanguage } from './by-language';
import { ARABIC_STARTS, ENDINGS, TURKISH_LETTERS } from './endings';
import { STOP_WORDS } from './stop-words';

/** A word at its place in a text. */
export interface Word {
  /** In small letters. */
  text: string;
  /** The same for all forms of a word. */
  stem: string;
  at: number;
  end: number;
}

/** A longer run of letters is no word. */
const MOST_LETTERS = 40;
const LEAST_STEM = 3;
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)?/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** A run without spaces is looked at in pieces of this length: whole books are written in one. */
const MOST_RUN = 2_000;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const endingsOf = byLanguage((language) =>
  ENDINGS[language]
    .split(' ')
    .filter((ending) => ending !== '')
    .sort((one, other) => other.length - one.length),
);
const stops = byLanguage((language) => new Set(STOP_WORDS[language].split(' ').map((word) => plain(word))));

/** The words of a text in their order, also of scripts that write none apart. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) add(words, run, index, language);
    else for (const [piece, at] of piecesOf(run)) add(words, piece, index + at, language);
  }
  return words;
}

function* piecesOf(run: string): Generator<[string, number]> {
  for (let from = 0; from < run.length; from += MOST_RUN) {
    for (const { segment, index, isWordLike } of segmenter.segment(run.slice(from, from + MOST_RUN))) {
      if (isWordLike) yield [segment, from + index];
    }
  }
}

function add(words: Word[], written: string, at: number, language: Language): void {
  if (written.length > MOST_LETTERS) return;
  const text = plain(written);
  words.push({ text, stem: stemOf(text, language), at, end: at + written.length });
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("'", '’');
}

/** Whether a word says nothing of what its text is about: grammar, a figure, a single letter. */
export function isStopWord({ text }: Word, language: Language): boolean {
  if (stops[language].has(text) || !/\p{L}/u.test(text)) return true;
  return text.length < 2 && !/\p{Script=Han}/u.test(text);
}

/** The language whose words of grammar a text has most of; null where it has none, or two have as many. */
export function languageByGrammar(text: string): Language | null {
  const written = new Set(Array.from(text.slice(0, 2_000).matchAll(RUN), ([run]) => plain(run)));
  const [first, second] = LANGUAGES.map((language) => ({
    language,
    known: [...written].filter((word) => stops[language].has(word)).length,
  })).sort((one, other) => other.known - one.known);
  return first && first.known > (second?.known ?? 0) ? first.language : null;
}

/** What is left of a word in small letters without its endings; of short words, all. */
export function stemOf(word: string, language: Language): string {
  if (language === 'turkish') return word.slice(0, TURKISH_LETTERS);
  const bare = language === 'arabic' ? word.replace(ARABIC_STARTS, '') : word;
  const ending = endingsOf[language].find(
    (one) => bare.endsWith(one) && bare.length - one.length >= (language === 'korean' ? 1 : LEAST_STEM),
  );
  const stem = ending === undefined ? bare : bare.slice(0, bare.length - ending.length);
  return language === 'english' ? englishStem(stem, ending) : stem;
}

/** “Batteries” and “battery”, “stopped” and “stop”, “bottles” and “bottle”. */
function englishStem(stem: string, ending: string | undefined): string {
  if (ending === 'ies') return `${stem}y`;
  const single = /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > LEAST_STEM && single.endsWith('e') ? single.slice(0, -1) : single;
}
