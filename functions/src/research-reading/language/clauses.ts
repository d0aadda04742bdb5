import type { Language } from '../../../../lib/domain/shared/language';
import { byLanguage } from './by-language';
import { TURNING_WORDS } from './turns';
import { sentenceSpans, type Span } from './sentence-spans';

/** A part of a sentence that praises or blames one thing, and the sentence around it. */
export interface Clause extends Span {
  sentence: Span;
  /** Whether it begins with a “but”: it says the opposite of what stands before it. */
  turns: boolean;
}

const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'korean', 'chinese']);

const turning = byLanguage((language) => {
  const words = TURNING_WORDS[language].split(',').map((word) => word.trim());
  const any = `(?:${words.sort((one, other) => other.length - one.length).join('|')})`;
  return UNSPACED.has(language)
    ? new RegExp(any, 'gu')
    : new RegExp(String.raw`(?<![\p{L}\p{M}])${any}(?![\p{L}\p{M}])`, 'giu');
});

/** Not that within a figure. */
const MARK = /[,;:，；：،、](?!\p{Nd})/gu;
/** “The lid, however, leaks” is no turn. */
const PUT_IN = /,\s*$/u;

/** The clauses of a text: its sentences, parted at their commas and where a “but” turns them. */
export function clausesOf(text: string, language: Language): Clause[] {
  return sentenceSpans(text).flatMap((sentence) => {
    const written = text.slice(sentence.at, sentence.end);
    const turns = turnsIn(written, language);
    // With the “but” before or behind it, a mark parts once.
    const marks = Array.from(written.matchAll(MARK), ({ index }) => index + 1).filter(
      (mark) => !turns.some(({ at, end }) => end === mark - 1 || (at >= mark && written.slice(mark, at).trim() === '')),
    );
    const cuts = [...new Set([...turns.map(({ at }) => at), ...marks])].sort((one, other) => one - other);
    const starts = [0, ...cuts.filter((at) => at > 0)];
    return starts.map((start, index) => ({
      at: sentence.at + start,
      end: sentence.at + (starts[index + 1] ?? written.length),
      sentence,
      turns: turns.some(({ at }) => at === start),
    }));
  });
}

function turnsIn(written: string, language: Language): Span[] {
  const found = Array.from(written.matchAll(turning[language]), ({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
  }));
  if (UNSPACED.has(language)) return found;
  return found.filter(({ at, end }) => !(PUT_IN.test(written.slice(0, at)) && /^,/u.test(written.slice(end))));
}
