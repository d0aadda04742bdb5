import { entryId } from '../../../../lib/domain/research/entry-id';
import { SUMMARY_LIMITS, type VocabularyWord } from '../../../../lib/domain/research/research-summary';
import type { Language } from '../../../../lib/domain/shared/language';
import { isStopWord, wordsOf } from '../language/words';
import { leastReviews } from './find-themes';
import { bySourceNumber } from './hear-customers';
import type { HeardReview } from './heard-reviews';
import { asNamed } from './theme-label';

/** How many words the prior is worth, of those of whoever says less: what is said a few times only is drawn to what everybody says. */
const PRIOR_SHARE = 0.3;
/** One-sided, 16 in 100 by chance. */
const LEAST_SCORE = 1;
/** With fewer words of the shop there is nothing to hold against them: then what most say comes first, with a score of 0. */
const LEAST_OF_SHOP = 20;

interface Said {
  count: number;
  reviews: Set<HeardReview>;
  written: Map<string, number>;
}

/**
 * Words that customers say more often than the shop does, by how much: the z-score of the log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn, “Fightin’ Words”, Political Analysis 16:4, 2008, equations
 * 15, 16, 22), the prior being how often both say a word. `names` are words that name the product.
 */
export function vocabularyOf(
  reviews: readonly HeardReview[],
  shop: readonly { text: string; language: Language }[],
  names: readonly string[],
): VocabularyWord[] {
  const said = saidByCustomers(reviews);
  const shown = saidByShop(shop);
  const own = new Set(
    reviews
      .slice(0, 1)
      .flatMap(({ language }) => names.flatMap((name) => wordsOf(name, language).map(({ stem }) => stem))),
  );
  const least = leastReviews(reviews.length);
  const total = [...said.values()].reduce((sum, { count }) => sum + count, 0);
  const shopTotal = [...shown.values()].reduce((sum, count) => sum + count, 0);
  const hasShop = shopTotal >= LEAST_OF_SHOP;
  const commonly = hasShop || reviews.length < 2 ? least : Math.max(2, least);
  return [...said]
    .filter(([stem, { reviews: by }]) => by.size >= commonly && !own.has(stem))
    .map(([stem, word]) => ({
      word,
      score: hasShop ? zScore(word.count, shown.get(stem) ?? 0, total, shopTotal) : 0,
    }))
    .filter(({ score }) => !hasShop || score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || other.word.reviews.size - one.word.reviews.size)
    .slice(0, SUMMARY_LIMITS.vocabulary)
    .map(({ word, score }) => entryOf(word, score));
}

/** `said` of `total` words of customers, and `shown` of `shopTotal` words of the shop, are the same word. */
function zScore(said: number, shown: number, total: number, shopTotal: number): number {
  const priorWords = PRIOR_SHARE * Math.min(total, shopTotal);
  const prior = (priorWords * (said + shown)) / (total + shopTotal);
  const odds = (count: number, all: number) => Math.log((count + prior) / (all + priorWords - count - prior));
  const difference = odds(said, total) - odds(shown, shopTotal);
  return difference / Math.sqrt(1 / (said + prior) + 1 / (shown + prior));
}

function saidByCustomers(reviews: readonly HeardReview[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const review of reviews) {
    for (const { words } of review.clauses) {
      for (const spoken of words) {
        const { stem } = spoken;
        const text = asNamed(spoken, review);
        const word = said.get(stem) ?? { count: 0, reviews: new Set(), written: new Map() };
        word.count += 1;
        word.reviews.add(review);
        word.written.set(text, (word.written.get(text) ?? 0) + 1);
        said.set(stem, word);
      }
    }
  }
  return said;
}

function saidByShop(shop: readonly { text: string; language: Language }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, language } of shop) {
    for (const word of wordsOf(text, language)) {
      if (!isStopWord(word, language)) counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1);
    }
  }
  return counts;
}

function entryOf({ written, reviews }: Said, score: number): VocabularyWord {
  const [text = ''] = [...written].sort(([, one], [, other]) => other - one)[0] ?? [];
  return {
    ...{ id: entryId('vocabulary', text), text, assumption: false, by_person: false },
    mentions: reviews.size,
    score: Math.round(score * 100) / 100,
    sources: [...new Set([...reviews].map(({ source }) => source))].sort(bySourceNumber),
  };
}
