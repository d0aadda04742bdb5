import { LANGUAGES, type Language } from '../../../../lib/domain/shared/language';

/**
 * Cues of every language, by commas. A cue is a word or some; `*` stands for any letters:
 * `recycl*` begins a word, `*kissen` ends one, `*schuh*` may stand anywhere in one.
 */
export type Cues = Record<Language, string>;

/** In these, words don't stand apart, so a cue may stand anywhere. */
const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'chinese']);
/** In these, endings hang on the word. */
const GLUED: ReadonlySet<Language> = new Set(['korean']);
/** “And”, “with”, “for” and “the” are written on to the Arabic word; without them it is found too. */
const ARABIC_PREFIXES = [/ [وف](?=\p{Script=Arabic}{3})/gu, / [وف]?(?:[بك]?ال|لل|[بلك])(?=\p{Script=Arabic}{2})/gu];

/** A text made ready for looking for cues: each reading of it is words in lower case between single spaces. */
export type CueText = readonly string[];

/** Cues made ready: what to look for in a `CueText`. */
export type CueList = readonly string[];

/** A hyphen parts words, an apostrophe ends one: “plastic-free” is found as “plastic free”. */
function spaced(text: string): string {
  // Composed: “ड़” and “é” can also be written as two signs.
  const words = text.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll("'", "' ");
  return ` ${words.replace(/[^\p{L}\p{M}\p{Nd}'&+]+/gu, ' ').trim()} `;
}

export function cueText(text: string): CueText {
  const words = spaced(text);
  if (!/\p{Script=Arabic}/u.test(words)) return [words];
  return [words, ...ARABIC_PREFIXES.map((prefix) => words.replace(prefix, ' '))];
}

export function cueList(cues: string, language: Language): CueList {
  return cues
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => {
      const words = spaced(cue.replaceAll('*', '')).trim();
      if (UNSPACED.has(language)) return words;
      const after = cue.endsWith('*') || GLUED.has(language) ? '' : ' ';
      return `${cue.startsWith('*') ? '' : ' '}${words}${after}`;
    });
}

/** Cues of all languages: a short description does not say which it is in. */
export function everyCue(cues: Cues): CueList {
  return LANGUAGES.flatMap((language) => cueList(cues[language], language));
}

export function hasCue(text: CueText, cues: CueList): boolean {
  return cues.some((cue) => text.some((reading) => reading.includes(cue)));
}

/** Where the first of the cues stands, in one of the readings; null where none does. */
export function findCue(text: CueText, cues: CueList): { reading: string; at: number } | null {
  const places = text.flatMap((reading) => cues.map((cue) => ({ reading, at: reading.indexOf(cue) })));
  const found = places.filter(({ at }) => at >= 0);
  return found.sort((one, other) => one.at - other.at)[0] ?? null;
}

/** How many different cues a text has. */
export function countCues(text: CueText, cues: CueList): number {
  return cues.filter((cue) => text.some((reading) => reading.includes(cue))).length;
}

export function beginsWithCue(text: CueText, cues: CueList): boolean {
  return cues.some((cue) => text.some((reading) => reading.trimStart().startsWith(cue.trimStart())));
}
