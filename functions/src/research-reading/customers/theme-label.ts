import { isHolding, isNegating } from '../language/telling-words';
import type { Word } from '../language/words';
import type { Mention } from './find-themes';
import type { HeardReview } from './heard-reviews';
import { topicFinder } from './topic-of-word';

/** Of those who speak of a theme, how many have to say a phrase for it to name the theme. */
const COMMON_PHRASE = 0.3;
/** Telling words of a phrase. */
const MOST_WORDS = 3;
/** What may stand between two words of a phrase, in characters: “keeps my coffee”, not the next thing that is said. */
const MOST_BETWEEN = 8;
const MOST_LABEL = 60;
/** A phrase that says more names a theme before one that more people say: by how many times as many they would have to be. */
const LONGER = 1.6;
const HOLDING = 1.4;

/** How customers call something. */
interface Called {
  written: Map<string, number>;
  reviews: Set<HeardReview>;
  /** What saying it once counts. */
  weight: number;
}

/** Counts who says what, in whatever way it is written. */
class Tally {
  private readonly called = new Map<string, Called>();

  add(key: string, written: string, review: HeardReview, weight = 1): void {
    const entry = this.called.get(key) ?? { written: new Map<string, number>(), reviews: new Set(), weight };
    entry.written.set(written, (entry.written.get(written) ?? 0) + 1);
    entry.reviews.add(review);
    this.called.set(key, entry);
  }

  /** What counts most of what is said by so many, in the way in which it is written most; the first of equals. */
  most(least: number): string | null {
    const [first] = [...this.called.values()]
      .filter(({ reviews }) => reviews.size >= least)
      .sort((one, other) => other.reviews.size * other.weight - one.reviews.size * one.weight);
    const [written] = [...(first?.written ?? [])].sort(([, one], [, other]) => other - one)[0] ?? [null];
    return written;
  }
}

/** A word as it names something: German writes things with a capital, and in Korean endings hang on the word. */
export function asNamed({ text, stem, at, end }: Word, { language, text: said }: HeardReview): string {
  if (language === 'korean') return stem;
  return language === 'german' ? said.slice(at, end) : text;
}

/** What customers call a theme: a phrase with its topic that several of them say, the most telling one, else the word that most have. */
export function labelOf(topic: string, mentions: readonly Mention[]): string {
  const topicOf = topicFinder();
  const [words, phrases] = [new Tally(), new Tally()];
  for (const { review, clause } of mentions) {
    const isOf = (word: Word) => topicOf(word, review.language) === topic;
    for (const word of clause.words) if (isOf(word)) words.add(word.stem, asNamed(word, review), review);
    for (const phrase of phrasesOf(clause.telling, review)) {
      if (!phrase.some(isOf)) continue;
      const weight =
        LONGER ** (phrase.length - 2) * (phrase.some((word) => isHolding(word, review.language)) ? HOLDING : 1);
      phrases.add(phrase.map(({ stem }) => stem).join(' '), asWritten(phrase, review), review, weight);
    }
  }
  const speaking = new Set(mentions.map(({ review }) => review)).size;
  const label = phrases.most(Math.max(2, COMMON_PHRASE * speaking)) ?? words.most(1) ?? '';
  return label.slice(0, MOST_LABEL);
}

/** Telling words that stand together, two or three, in their order. */
function phrasesOf(telling: readonly Word[], review: HeardReview): Word[][] {
  return telling.flatMap((_, from) => {
    const phrases: Word[][] = [];
    for (let to = from + 2; to <= Math.min(telling.length, from + MOST_WORDS); to += 1) {
      const phrase = telling.slice(from, to);
      if (!isTogether(phrase.slice(-2), review)) break;
      if (asWritten(phrase, review).length <= MOST_LABEL && isWhole(phrase, review)) phrases.push(phrase);
    }
    return phrases;
  });
}

function isTogether([one, other]: readonly Word[], { text }: HeardReview): boolean {
  if (!one || !other || other.at - one.end > MOST_BETWEEN) return false;
  // A mark between them parts them, and so do two words.
  return !/[^\s\p{L}\p{M}’'-]|\S\s+\S/u.test(text.slice(one.end, other.at));
}

/** Where a “no” stands behind what it turns, a phrase does not begin with one; else it does not end with one. */
const BEHIND: ReadonlySet<HeardReview['language']> = new Set(['turkish', 'hindi', 'japanese', 'korean']);
const EITHER: ReadonlySet<HeardReview['language']> = new Set(['german', 'french']);

function isWhole(phrase: readonly Word[], { language }: HeardReview): boolean {
  if (EITHER.has(language)) return true;
  const outer = BEHIND.has(language) ? phrase[0] : phrase.at(-1);
  return outer !== undefined && !isNegating(outer, language);
}

function asWritten(phrase: readonly Word[], review: HeardReview): string {
  return phrase
    .map((word, index) => {
      const before = phrase[index - 1];
      return (before ? review.text.slice(before.end, word.at) : '') + asNamed(word, review);
    })
    .join('');
}
