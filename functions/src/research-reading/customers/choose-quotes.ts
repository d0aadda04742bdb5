import type { Quote } from '../../../../lib/domain/research/research-entry';
import { REMOVED } from '../../../../lib/domain/research/personal-data/remove-personal-data';
import { wordsOf } from '../language/words';
import type { Span } from '../language/sentence-spans';
import { leastReviews, type Mention } from './find-themes';

/** As wide as so many letters: a shorter one tells little, a longer one nobody reads. */
const LEAST = 12;
/** Where nobody has said more. */
const LEAST_OF_ALL = 4;
const BEST = { from: 25, to: 120 };
const MOST = 280;
/** A review up to so long is quoted whole where its sentence alone is too short. */
const WHOLE = 140;
/** Of the words of two quotes, how many may be the same. */
const MOST_ALIKE = 0.5;

interface Candidate {
  mention: Mention;
  text: string;
  score: number;
}

/**
 * Two to four of the mentions as literal quotes: short ones that say what they feel, of different customers and
 * unlike each other. `felt` is what they should feel; `mixed` takes both in turns.
 */
export function chooseQuotes(mentions: readonly Mention[], felt: -1 | 0 | 1 | 'mixed', most = 4): Quote[] {
  const telling = mentions.flatMap((mention) => candidateOf(mention, LEAST));
  const all = telling.length > 0 ? telling : mentions.flatMap((mention) => candidateOf(mention, LEAST_OF_ALL));
  const candidates = all.sort((one, other) => other.score - one.score);
  const wanted = mentions.length < 2 * leastReviews(mentions.length) ? Math.min(2, most) : most;
  const chosen: Candidate[] = [];
  const take = (feeling: number | null, mostAlike = MOST_ALIKE): boolean => {
    const next = candidates.find(
      (one) => (feeling === null || one.mention.feeling === feeling) && isNew(one, chosen, mostAlike),
    );
    if (next) chosen.push(next);
    return next !== undefined;
  };
  const turns = felt === 'mixed' ? [1, -1] : [felt];
  while (chosen.length < wanted) {
    const before = chosen.length;
    for (const turn of turns) if (chosen.length < wanted) take(turn);
    if (chosen.length === before) break;
  }
  // Better one that is alike, or feels nothing, than a single one.
  const others = [() => turns.some((turn) => take(turn, 0.9)), () => take(0), () => felt === 0 && take(null)];
  for (const other of others) if (chosen.length < Math.min(2, wanted)) other();
  return chosen.map(({ text, mention }) => ({ text, sources: [mention.review.source] }));
}

function candidateOf(mention: Mention, least: number): Candidate[] {
  const { review } = mention;
  const span = spanOf(mention);
  const text = review.text.slice(span.at, span.end).trim();
  const width = widthOf(text);
  if (width < least || width > MOST || /https?:\/\/|www\./iu.test(text)) return [];
  return [{ mention, text, score: scoreOf(text, mention, span) }];
}

/** The sentence; the whole review where that is short; the clause alone where the sentence is long. */
function spanOf({ review, clause }: Mention): Span {
  const { sentence } = clause;
  const length = widthOf(review.text.slice(sentence.at, sentence.end));
  if (length < BEST.from && review.text.length <= WHOLE && !/\n/u.test(review.text) && !REMOVED.test(review.text)) {
    return { at: 0, end: review.text.length };
  }
  return length > BEST.to && clause.end - clause.at >= BEST.from ? clause : sentence;
}

function scoreOf(text: string, { review, clause, feeling }: Mention, { at, end }: Span): number {
  const width = widthOf(text);
  const isShort = width >= BEST.from && width <= BEST.to;
  const tooMuch = Math.max(0, width - BEST.to) / 40 + Math.max(0, BEST.from - width) / 8;
  return (
    (isShort ? 2 : 2 - tooMuch) +
    Math.min(2, Math.abs(clause.polarity)) +
    // What, when and how much.
    Math.min(1.5, clause.words.length * 0.25) +
    (/\p{Nd}/u.test(text) ? 0.5 : 0) -
    (REMOVED.test(text) ? 4 : 0) -
    // “Great bottle, but …” says two things.
    (review.clauses.some((one) => one.at >= at && one.end <= end && one.polarity * feeling < 0) ? 1.5 : 0) -
    (/[!?！？]{2}|\p{Lu}{6}/u.test(text) ? 1 : 0)
  );
}

function isNew({ mention, text }: Candidate, chosen: readonly Candidate[], mostAlike: number): boolean {
  return chosen.every((other) => {
    if (other.mention.review === mention.review || other.text === text) return false;
    const { language } = mention.review;
    const [words, others] = [text, other.text].map((one) => new Set(wordsOf(one, language).map(({ stem }) => stem)));
    const shared = [...(words ?? [])].filter((stem) => others?.has(stem)).length;
    const all = (words?.size ?? 0) + (others?.size ?? 0) - shared;
    return all === 0 || shared / all <= mostAlike;
  });
}

/** Signs of Chinese, Japanese and Korean say as much as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/gu)?.length ?? 0);
}
