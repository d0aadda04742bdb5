import type { Language } from '../../../../lib/domain/shared/language';
import { byLanguage } from './by-language';
import { NEGATIONS } from './turns';
import { isStopWord, type Word } from './words';

/** Words that say of something else how it stays, by spaces: alone they tell nothing, “keeps tea hot” does. */
const HOLDING: Record<Language, string> = {
  english: 'keep keeps kept stay stays stayed hold holds remain remains',
  arabic: 'يبقى تبقى يحافظ تحافظ يحفظ تحفظ',
  french: 'garde gardent reste restent tient tiennent maintient conserve',
  spanish: 'mantiene mantienen queda quedan aguanta conserva',
  german: 'hält halten bleibt bleiben',
  portuguese: 'mantém mantêm fica ficam conserva',
  italian: 'mantiene mantengono resta restano rimane tiene',
  turkish: 'tutuyor tutar kalıyor kalır koruyor',
  hindi: 'रखता रखती रखते रहता रहती रहते',
  japanese: '保つ 保ち 保て',
  korean: '유지',
  chinese: '保持 维持',
};
const holding = byLanguage((language) => new Set(HOLDING[language].split(' ')));
const negating = byLanguage(
  (language) => new Set(NEGATIONS[language].split(',').map((word) => word.trim().replaceAll("'", '’'))),
);
/** What English says before a “not”: “does not leak” is said, “not leak” is not. */
const BEFORE_NOT = /^(?:do|does|did|is|are|was|were|will|would|can|could|has|have|had)$/u;

export function isHolding({ text, stem }: Word, language: Language): boolean {
  return holding[language].has(text) || holding[language].has(stem);
}

export function isNegating({ text, stem }: Word, language: Language): boolean {
  return negating[language].has(text) || negating[language].has(stem);
}

/** Those of the words of a text that a phrase can begin or end with: what says something, how it stays, and a “no”. */
export function tellingWords(words: readonly Word[], language: Language): Word[] {
  return words.flatMap((word, index) => {
    if (isNegating(word, language)) return [withItsVerb(word, words[index - 1])];
    return isHolding(word, language) || !isStopWord(word, language) ? [word] : [];
  });
}

function withItsVerb(word: Word, before: Word | undefined): Word {
  if (word.text !== 'not' || !before || !BEFORE_NOT.test(before.text)) return word;
  return { ...word, text: `${before.text} not`, at: before.at };
}
