import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import type { Language } from '../../../../lib/domain/shared/language';
import { cueList, cueText, hasCue } from '../../copy/cues/cue-words';
import { clausesOf, type Clause } from '../language/clauses';
import { byLanguage } from '../language/by-language';
import { beforeInstruction } from '../language/instructions';
import { polarity } from '../language/polarity';
import { tellingWords } from '../language/telling-words';
import { isStopWord, languageByGrammar, wordsOf, type Word } from '../language/words';
import { POLITE } from '../../../../lib/domain/research/personal-data/personal-names';
import { REMOVED_ALL } from '../../../../lib/domain/research/personal-data/remove-personal-data';
import type { Review, SourceText } from '../reading/source-text';
import { FEAR_CUES } from './doubt-cues';
import { isJudging } from './topic-of-word';

const FEARED = byLanguage((language) => cueList(FEAR_CUES[language], language));

/** A clause of a review, with the words that say something. */
export interface HeardClause extends Clause {
  words: readonly Word[];
  /** Likewise, with those that a phrase may begin or end with: “keeps”, “no”. */
  telling: readonly Word[];
  /** Above 0 it praises, below it blames. */
  polarity: number;
}

/** What one customer has said, taken apart. */
export interface HeardReview {
  source: string;
  language: Language;
  /** Quotes are parts of this. */
  text: string;
  rating: number | null;
  clauses: readonly HeardClause[];
}

/**
 * Listens to everybody who has said something in the sources. From where somebody speaks to a program, they are not
 * heard, and neither is who says nothing in words.
 */
export function hearReviews(sources: readonly SourceText[]): HeardReview[] {
  return sources
    .filter(({ kind }) => kind !== 'competitor')
    .flatMap((source) => source.reviews.flatMap((review) => heard(review, source)));
}

function heard(review: Review, source: SourceText): HeardReview[] {
  const { title, rating, lang } = review;
  // As the text of the source has it.
  const text = beforeInstruction(title === null ? review.text : `${title}\n${review.text}`);
  if (!/\p{L}/u.test(text)) return [];
  const isCut = text.length < review.text.length;
  const language = (isCut ? guessLanguage(text) : lang) ?? languageByGrammar(text) ?? source.language ?? 'english';
  const clauses = clausesOf(text, language).map((clause) => {
    const written = text.slice(clause.at, clause.end);
    // Nobody speaks of who they are, or of whom they greet.
    const bare = POLITE.test(written) ? '' : written.replace(REMOVED_ALL, (what) => ' '.repeat(what.length));
    const all = wordsOf(bare, language).map((word) => ({
      ...word,
      at: word.at + clause.at,
      end: word.end + clause.at,
    }));
    const words = all.filter((word) => !isStopWord(word, language));
    return { ...clause, words, telling: tellingWords(all, language), polarity: polarity(written, language) };
  });
  return [{ source: source.id, language, text, rating, clauses }];
}

/**
 * Whether a customer speaks well of something in a clause: by its words, else by what beside it only praises or blames,
 * else by what it is a “but” to, else by the stars; 0 where nothing tells.
 */
export function feeling(clause: HeardClause, review: HeardReview): -1 | 0 | 1 {
  if (isUnfounded(clause, review)) return 0;
  const told = [clause.polarity, remarksOn(clause, review), -turnedBy(clause, review), starsOf(review)];
  return sign(told.find((one) => one !== 0) ?? 0);
}

/** “I was afraid that it is heavy, but …”: what was feared and has not come true. */
function isUnfounded(clause: HeardClause, { clauses, text, language }: HeardReview): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next?.turns || next.polarity < 0) return false;
  return hasCue(cueText(text.slice(clause.at, clause.end)), FEARED[language]);
}

/** “Delivery in two days, great”: of the same sentence, what names nothing else. */
function remarksOn({ sentence }: HeardClause, { clauses, language }: HeardReview): number {
  return clauses
    .filter((one) => one.sentence === sentence && one.polarity !== 0)
    .filter(({ words }) => words.every((word) => isJudging(word, language)))
    .reduce((sum, one) => sum + one.polarity, 0);
}

/** What stands before the “but” that a clause begins with. */
function turnedBy(clause: HeardClause, { clauses }: HeardReview): number {
  const before = clause.turns ? clauses[clauses.indexOf(clause) - 1] : undefined;
  return before?.sentence === clause.sentence ? before.polarity : 0;
}

function starsOf({ rating }: HeardReview): number {
  return rating === null ? 0 : rating - 3;
}

const sign = (number: number): -1 | 0 | 1 => (number === 0 ? 0 : number > 0 ? 1 : -1);
