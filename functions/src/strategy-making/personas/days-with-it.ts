import type { Evidence } from '../../../../lib/domain/strategy/persona';
import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import type { Language } from '../../../../lib/domain/shared/language';
import { GIFT_CUES } from '../../ad-reading/cues/tag-cues';
import { countCues, cueList, cueText, type CueList, type Cues } from '../../copy/cues/cue-words';
import { textWidth } from '../../copy/text-width';
import { INSTEAD_CUES } from '../../research-reading/customers/doubt-cues';
import { byLanguage } from '../../research-reading/language/by-language';
import { clausesOf } from '../../research-reading/language/clauses';
import { polarity } from '../../research-reading/language/polarity';
import { inMarks } from '../modules/finding-of';
import { TOLD_CUES, USE_CUES } from './use-cues';

/** What is said of somebody whose days nobody has told of. */
export const UNTOLD = 'Nobody has said yet when they use it.';

/** As `textWidth` counts: a shorter clause tells nothing. */
const LEAST = 10;
/** What joins a clause to the one before it, by spaces. */
const JOINING: Record<Language, string> = {
  ...{ english: 'and but', arabic: 'و لكن', french: 'et mais', spanish: 'y pero', german: 'und aber' },
  ...{ portuguese: 'e mas', italian: 'e ma', turkish: 've ama', hindi: 'और लेकिन' },
  ...{ japanese: 'そして でも', korean: '그리고 하지만', chinese: '而且 但是 但' },
};
const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'korean', 'chinese']);
const MARKS = String.raw`[\s,;:，；：،、]*`;
const joined = byLanguage((language) => {
  const words = JOINING[language].replaceAll(' ', '|');
  const end = UNSPACED.has(language) ? '' : String.raw`(?![\p{L}\p{M}])`;
  return new RegExp(`^${MARKS}(?:(?:${words})${end}${MARKS})?`, 'iu');
});
const END = /[\s,;:，；：،、.。।!！…]+$/u;

const listed = (cues: Cues) => byLanguage((language): CueList => cueList(cues[language], language));
const USE = listed(USE_CUES);
const TRIGGERS = [
  { what: 'Had another one before', cues: listed(INSTEAD_CUES) },
  { what: 'It is to be a present', cues: listed(GIFT_CUES) },
  { what: 'Somebody has spoken of it', cues: listed(TOLD_CUES) },
];

/** A part of what somebody has said, as it stands there. */
interface Told {
  clause: string;
  from: Evidence;
}

/** In which days it is used, in the words of somebody who has said so; null where nobody has. */
export function daysWithIt(said: readonly Evidence[], language: Language): Told | null {
  return toldWith(said, USE, language);
}

/** The same as a sentence; `does` is what they do with it. */
export const situationOf = (told: Told | null, does: string): string =>
  told === null ? UNTOLD : `${does} like this: ${inMarks(told.clause)}`;

/** What made them look for it, as far as they have said so: a line each, without what was told of them `before`. */
export function triggersIn(said: readonly Evidence[], before: Told | null, language: Language): string[] {
  const known = new Set([before?.clause]);
  return TRIGGERS.flatMap(({ what, cues }) => {
    const told = toldWith(said, cues, language);
    if (told === null || known.has(told.clause)) return [];
    // “A present from a friend” is no recommendation.
    known.add(told.clause);
    return [`${what}: ${inMarks(told.clause)}`];
  });
}

/** The clause with most of the cues, the first of equals, of those that blame nothing. */
function toldWith(said: readonly Evidence[], cues: Record<Language, CueList>, otherwise: Language): Told | null {
  let best: (Told & { count: number }) | null = null;
  for (const from of said) {
    const language = guessLanguage(from.text) ?? otherwise;
    for (const { at, end } of clausesOf(from.text, language)) {
      const clause = from.text.slice(at, end).replace(joined[language], '').replace(END, '');
      const count = countCues(cueText(clause), cues[language]);
      if (count <= (best?.count ?? 0) || textWidth(clause) < LEAST || polarity(clause, language) < 0) continue;
      best = { clause, from, count };
    }
  }
  return best && { clause: best.clause, from: best.from };
}
