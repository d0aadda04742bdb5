import { entryId } from '../../../lib/domain/research/entry-id';
import type { Statement } from '../../../lib/domain/research/research-entry';
import { SUMMARY_LIMITS } from '../../../lib/domain/research/research-summary';
import { chooseQuotes } from './customers/choose-quotes';
import { leastReviews, type Theme } from './customers/find-themes';
import { sentimentOf } from './customers/hear-customers';
import type { HeardReview } from './customers/heard-reviews';
import type { Fact } from './find-facts';
import { isStopWord, wordsOf } from './language/words';

/** The customers' share of the list where the shop has benefits of its own to tell. */
const MOST_OF_CUSTOMERS = 6;

/** What people get from the product: first what customers praise, in their words, then what the shop promises, what customers confirm before the rest. */
export function findBenefits(
  facts: readonly Fact[],
  themes: readonly Theme[],
  reviews: readonly HeardReview[],
): Statement[] {
  const least = leastReviews(reviews.length);
  const praised = themes.filter((theme) => sentimentOf(theme) === 'positive' && theme.praising >= least);
  const told = praised.flatMap(({ mentions }) => {
    const [best] = chooseQuotes(
      mentions.filter((one) => one.feeling > 0),
      1,
      1,
    );
    return best ? [entry(best.text, best.sources)] : [];
  });
  const promised = facts
    .filter(({ kind }) => kind === 'feature' || kind === 'claim' || kind === 'material' || kind === 'size')
    .filter(({ text }) => text.length >= 12)
    .map((fact) => ({ fact, confirmed: confirmations(fact, praised) }))
    .sort((one, other) => other.confirmed - one.confirmed)
    .map(({ fact: { text, source } }) => entry(text, [source.id]));
  const most = promised.length === 0 ? SUMMARY_LIMITS.benefits : MOST_OF_CUSTOMERS;
  const all = new Map([...told.slice(0, most), ...promised].map((one) => [one.id, one]));
  return [...all.values()].slice(0, SUMMARY_LIMITS.benefits);
}

/** How many of those who praise something say a word of this fact. */
function confirmations({ text, source }: Fact, praised: readonly Theme[]): number {
  const language = source.language ?? 'english';
  const stems = wordsOf(text, language)
    .filter((word) => !isStopWord(word, language))
    .map(({ stem }) => stem);
  return praised.reduce(
    (sum, { topics, praising }) => sum + (stems.some((stem) => topics.has(stem)) ? praising : 0),
    0,
  );
}

const entry = (text: string, sources: string[]): Statement => ({
  ...{ id: entryId('benefits', text), text, quote: text, sources, assumption: false, by_person: false },
});
