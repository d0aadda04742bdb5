import { LANGUAGE_DETAILS, type Language } from '../../../lib/domain/shared/language';
import { maskAddresses, withoutAddresses } from './addresses';
import { plainText, tidy } from './plain-text';
import { textWidth } from './text-width';

/** Marks and pictographs that shops put before a point or after a sentence. */
const BULLET = /^(?:[\s•·▪◦‣*–—✓✔✅☑★☆➤►▶→»-]|\p{Extended_Pictographic}|[\u{FE0F}\u{200D}])+|^\(?\p{Nd}{1,2}[.)]\s+/u;
const TRAILING_SIGNS =
  /(?:\s(?:[\p{Lm}\p{Sk}](?=\s*$))?|\p{Extended_Pictographic}|[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}])+$/u;
/** Pictures between two sentences hide from the segmenter that one ends. */
const PICTURES_BETWEEN =
  /([.!?…。！？])\s*(?:(?:\p{Extended_Pictographic}|[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}])+\s*)+/gu;
/** “Now!!!!!” is said once. */
const SHOUTED = /([!?！？؟])\1{2,}/gu;
/** A narrower line is a point of its own, a wider one may go on in the next line. */
const WRAPPED_WIDTH = 45;
const ENDS = /[.!?…:。！？：।؟۔]["”’»)]*$/u;

/** Abbreviations after which a sentence goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:approx|gr|vol|art|kap|cap|fig|abb|bd|tel|ref|mod|typ|núm|num|ca|e\.g|i\.e|etc|no|nr|nº|st|dr|mr|mrs|ms|vs|incl|inkl|z\.\s?b|u\.\s?a|bzw|evtl|max|min|p\.\s?ex|env|ej|p\.\s?ej|aprox|ecc|es|örn|vb|\p{L})\.$/iu;
/** Before a figure and a small letter (“since 1962. 500 ml”) the segmenter sees no end. */
const END_BEFORE_FIGURE = /(?<=[\p{L}\p{Nd}%)][.!?])\s+(?=[-−–+]?\p{Nd})/u;
/** “100 W.”: one letter after a figure is a unit, not an initial. */
const UNIT = /\p{Nd}\s?\p{L}\.$/u;
/** “am 30. November”: an ordinal number in German or Turkish. */
const ORDINAL = /(?:^|\s)\p{Nd}{1,2}\.$/u;

export interface TextLine {
  text: string;
  /** True for a line of its own: a bullet, or one among several short lines. */
  point: boolean;
}

/** The lines of a description; those that an editor wrapped are one. */
export function splitLines(description: string): TextLine[] {
  const lines: { text: string; bullet: boolean }[] = [];
  for (const raw of plainText(description).split(/[\r\n]+|\s[•·▪]\s/u)) {
    const bullet = BULLET.test(raw.trim());
    const text = tidy(raw.trim().replace(BULLET, ''));
    const last = lines.at(-1);
    if (text === '') continue;
    if (last && !bullet && goesOn(last.text, text)) last.text += ` ${text}`;
    else lines.push({ text, bullet });
  }
  return lines.map(({ text, bullet }) => ({ text, point: bullet || (lines.length > 1 && !ENDS.test(text)) }));
}

function goesOn(line: string, next: string): boolean {
  return (textWidth(line) > WRAPPED_WIDTH || /[,،、，]$/u.test(line)) && !ENDS.test(line) && /^\p{Ll}/u.test(next);
}

/** A picture in the place of a word: no typeface has it, and what is left of “made with 💚 in Rome” is no sentence. */
const PICTURED = /[\p{L}\p{N}]\s*[\u{1F000}-\u{1FAFF}][^\p{L}\p{N}.!?…]*[\p{Ll}\p{Lo}]/u;

export const isPictured = (sentence: string) => PICTURED.test(sentence);

/** Without those that would have a hole. */
const unbroken = (sentences: readonly string[]) => [...new Set(sentences.filter((sentence) => !isPictured(sentence)))];

/** The sentences of a text as they were written, without addresses, signs at their ends and repetitions. */
export function splitSentences(text: string, language: Language): string[] {
  return unbroken(splitLines(text).flatMap((line) => sentencesOf(line.text, language)));
}

/** Those that stand in running text, not as points; all where there is nothing else. */
export function splitProse(text: string, language: Language): string[] {
  const running = splitLines(text).filter(({ point }) => !point);
  const prose = unbroken(running.flatMap((line) => sentencesOf(line.text, language)));
  return prose.length > 0 ? prose : splitSentences(text, language);
}

/** The sentences of one line. */
export function sentencesOf(line: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(LANGUAGE_DETAILS[language].tag, { granularity: 'sentence' });
  const whole: string[] = [];
  for (const { segment } of segmenter.segment(maskAddresses(line.replace(PICTURES_BETWEEN, '$1 ')))) {
    const last = whole.at(-1);
    if (last !== undefined && isInsideOfWord(last, segment)) whole[whole.length - 1] = last + segment;
    else whole.push(segment);
  }
  const joined: string[] = [];
  for (const segment of whole.flatMap((sentence) => sentence.split(END_BEFORE_FIGURE))) {
    const last = joined.at(-1);
    if (last !== undefined && isUnfinished(last, segment)) joined[joined.length - 1] = `${last.trimEnd()} ${segment}`;
    else joined.push(segment);
  }
  return joined
    .map((sentence) => withoutAddresses(tidy(sentence)))
    .map((sentence) => tidy(sentence.replace(BULLET, '').replace(TRAILING_SIGNS, '').replace(SHOUTED, '$1')))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** “ر.س”, “v2.Pro”: nobody begins a sentence without a space before it. */
function isInsideOfWord(before: string, after: string): boolean {
  return /[\p{L}\p{N}]\.$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

function isUnfinished(before: string, after: string): boolean {
  const text = before.trimEnd();
  if (UNIT.test(text) && !/^\p{Ll}/u.test(after.trimStart())) return false;
  return ABBREVIATION.test(text) || (ORDINAL.test(text) && /^\p{L}/u.test(after.trimStart()));
}
