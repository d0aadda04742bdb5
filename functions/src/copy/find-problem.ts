import { LANGUAGES, type Language } from '../../../lib/domain/shared/language';
import { cueText, everyCue, hasCue } from './cues/cue-words';
import { CONTRAST_CUES, SET_APART_CUES } from './cues/contrast';
import { FAREWELLS, PAIN_CUES } from './cues/problems';
import { MOST_WIDTH } from './find-features';
import { lowerCase, tidy, withoutFullStop } from './plain-text';
import { isQuestion, standsAlone } from './stands-alone';
import { textWidth } from './text-width';

/** What annoys the people whom the product is for, and how it ends, both in the person's words. */
export interface Problem {
  problem: string;
  answer: string;
}

const PAIN = everyCue(PAIN_CUES);
const CONTRAST = everyCue(CONTRAST_CUES);
const SET_APART = everyCue(SET_APART_CUES);
const LEAST_ANSWER = 9;

/** `{x}` takes words up to the end of the clause, `{1}` a single word. */
const CLAUSE_END = '(?:[\\s“”"!]*$|\\s*[.!?,;:–—。！？，、؛،।])';
const FAREWELL_PATTERNS = LANGUAGES.flatMap((language) =>
  FAREWELLS[language].map((phrase) => {
    const source = phrase
      .replaceAll(' ', '\\s+')
      .replace('{x}', '(?<what>[^.!?,;:–—。！？，、؛،।]{3,60}?)')
      .replace('{1}', '(?<what>[^\\s.!?,;:]{4,40})');
    return new RegExp(`^[\\s“"¡]*${source}${CLAUSE_END}`, 'u');
  }),
);

/** The problem that a description names and its answer: the statement after it, or the product by its name. */
export function findProblem(sentences: readonly string[], name: string, language: Language): Problem | null {
  for (const [index, sentence] of sentences.entries()) {
    const problem = problemIn(sentence, index < sentences.length - 1 && !names(sentence, name));
    if (problem === null || textWidth(problem) > MOST_WIDTH) continue;
    return { problem, answer: answerTo(index, sentences, name, language) };
  }
  return null;
}

function problemIn(sentence: string, hasAnswer: boolean): string | null {
  const words = cueText(sentence);
  if (isQuestion(sentence)) return hasCue(words, PAIN) ? sentence : null;
  const farewell = endedBy(sentence);
  if (farewell !== null) return farewell;
  // “Unlike other juices, it is never sour” says something good of the product.
  const isOfOthers = hasCue(words, CONTRAST) && !hasCue(words, SET_APART);
  return hasAnswer && isOfOthers && hasCue(words, PAIN) ? withoutFullStop(sentence) : null;
}

/** What a sentence says goodbye to. */
function endedBy(sentence: string): string | null {
  const lower = lowerCase(sentence);
  for (const pattern of FAREWELL_PATTERNS) {
    const what = pattern.exec(lower)?.groups?.what;
    if (what === undefined) continue;
    const from = lower.indexOf(what);
    return tidy(sentence.slice(from, from + what.length));
  }
  return null;
}

function answerTo(index: number, sentences: readonly string[], name: string, language: Language): string {
  const couldAnswer = (sentence: string) =>
    !isQuestion(sentence) &&
    textWidth(withoutFullStop(sentence)) >= LEAST_ANSWER &&
    problemIn(sentence, false) === null;
  const isShort = (sentence: string) => textWidth(withoutFullStop(sentence)) <= MOST_WIDTH;
  const next = sentences.slice(index + 1).find(couldAnswer);
  if (next !== undefined && isShort(next) && standsAlone(next, language)) return withoutFullStop(next);
  const naming = sentences.find(
    (sentence, at) => at !== index && couldAnswer(sentence) && isShort(sentence) && names(sentence, name),
  );
  return naming === undefined ? name : withoutFullStop(naming);
}

function names(sentence: string, name: string): boolean {
  return sentence.toLowerCase().includes(name.toLowerCase());
}
