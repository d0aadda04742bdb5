import { entryId } from '../../../lib/domain/research/entry-id';
import type { Statement } from '../../../lib/domain/research/research-entry';
import { SUMMARY_LIMITS, type ResearchSummary } from '../../../lib/domain/research/research-summary';
import { isQuestion } from '../copy/stands-alone';
import { chooseQuotes } from './customers/choose-quotes';
import type { HeardReview } from './customers/heard-reviews';

/** Fewer say too little to count on. */
const FEW_REVIEWS = 20;
const MOST_ASKED = 3;

/** What customers ask, and what nobody has said that an ad would need to know. */
export function openQuestions(
  found: Pick<ResearchSummary, 'product_facts' | 'voice_of_customer' | 'competitors' | 'market' | 'objections'>,
  reviews: readonly HeardReview[],
): Statement[] {
  const has = (kind: string) => found.product_facts.some((fact) => fact.kind === kind);
  const missing: [boolean, string][] = [
    [reviews.length === 0, 'What do customers say? There are no reviews, interviews or mails yet.'],
    [
      reviews.length > 0 && reviews.length < FEW_REVIEWS,
      `Do others say the same? So far only ${reviews.length} ${reviews.length === 1 ? 'customer has' : 'customers have'} been heard.`,
    ],
    [found.competitors.length === 0, 'What do people buy instead? No competitor’s page was given.'],
    [
      found.competitors.length > 0 && found.market.price_position === null,
      'How does the price compare? Not all pages show one in the same currency.',
    ],
    [
      found.product_facts.length === 0,
      'What does the product do, and what is it made of? No page of the shop says it.',
    ],
    [found.product_facts.length > 0 && !has('guarantee'), 'Is there a guarantee? The shop’s pages name none.'],
    [
      found.product_facts.length > 0 && !has('delivery'),
      'How long does delivery take, and what does it cost? The shop’s pages do not say.',
    ],
  ];
  const split = found.voice_of_customer
    .filter(({ sentiment }) => sentiment === 'mixed')
    .slice(0, 2)
    .map(({ theme }) => `Why do customers disagree about “${theme}”?`);
  const asked = askedByCustomers(reviews);
  const own = [...split, ...missing.flatMap(([is, text]) => (is ? [text] : []))].map(ours);
  return [...asked, ...own].slice(0, SUMMARY_LIMITS.open_questions);
}

function askedByCustomers(reviews: readonly HeardReview[]): Statement[] {
  const questions = reviews.flatMap((review) =>
    review.clauses
      .filter(({ sentence: { at, end } }) => isQuestion(review.text.slice(at, end)))
      .map((clause) => ({ review, clause: { ...clause, ...clause.sentence }, feeling: 0 as const })),
  );
  return chooseQuotes(questions, 0, MOST_ASKED).map(({ text, sources }) => ({
    ...{ id: entryId('open_questions', text), text, quote: text, sources, assumption: false, by_person: false },
  }));
}

const ours = (text: string): Statement => ({
  ...{ id: entryId('open_questions', text), text, quote: null, sources: [], assumption: true, by_person: false },
});
