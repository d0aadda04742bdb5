import { entryId } from '../../../../lib/domain/research/entry-id';
import { SUMMARY_LIMITS, type Objection } from '../../../../lib/domain/research/research-summary';
import { cueList, cueText, hasCue } from '../../copy/cues/cue-words';
import { byLanguage } from '../language/by-language';
import { chooseQuotes } from './choose-quotes';
import { FEAR_CUES, WISH_CUES } from './doubt-cues';
import type { Mention, Theme } from './find-themes';
import { leastReviews } from './find-themes';
import { bySourceNumber, shareOf } from './hear-customers';
import { feeling, type HeardReview } from './heard-reviews';

const DOUBT = byLanguage((language) => [FEAR_CUES, WISH_CUES].flatMap((cues) => cueList(cues[language], language)));
const MOST_DOUBTS = 3;

/** What customers blame, theme by theme, and what they were not sure of; each in the words of one of them. */
export function findObjections(themes: readonly Theme[], reviews: readonly HeardReview[]): Objection[] {
  const least = leastReviews(reviews.length);
  const disliked = themes
    .filter(({ blaming }) => blaming >= least)
    .sort((one, other) => other.blaming - one.blaming)
    .map(({ mentions }) => mentions.filter((one) => one.feeling < 0));
  const blamed = disliked.flatMap((mentions) => objectionOf(mentions, reviews.length));
  const known = new Set(disliked.flat().map(({ clause }) => clause));
  const doubts = doubtsOf(reviews).filter(({ clause }) => !known.has(clause));
  const doubted = chooseQuotes(doubts, -1, MOST_DOUBTS).flatMap(({ text }) =>
    objectionOf(
      doubts.filter(({ review }) => review.text.includes(text)),
      reviews.length,
    ),
  );
  // Of two themes that are told in the same words, the first is blamed by more.
  const all = new Map([...blamed, ...doubted].toReversed().map((objection) => [objection.id, objection]));
  return [...all.values()].toReversed().slice(0, SUMMARY_LIMITS.objections);
}

function objectionOf(mentions: readonly Mention[], reviews: number): Objection[] {
  const [best] = chooseQuotes(mentions, -1, 1);
  if (!best) return [];
  const { text } = best;
  return [
    {
      ...{ id: entryId('objections', text), text, quote: text, assumption: false, by_person: false },
      sources: [...best.sources].sort(bySourceNumber),
      share: shareOf(new Set(mentions.map(({ review }) => review)).size, reviews),
    },
  ];
}

function doubtsOf(reviews: readonly HeardReview[]): Mention[] {
  return reviews.flatMap((review) =>
    review.clauses
      .filter(({ at, end }) => hasCue(cueText(review.text.slice(at, end)), DOUBT[review.language]))
      // A doubt is one, however kindly it is put.
      .map((clause) => ({ review, clause, feeling: feeling(clause, review) > 0 ? (0 as const) : (-1 as const) })),
  );
}
