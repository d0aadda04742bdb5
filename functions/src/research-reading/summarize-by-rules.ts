import { entryId } from '../../../lib/domain/research/entry-id';
import type { Price } from '../../../lib/domain/ads/product';
import type { Statement } from '../../../lib/domain/research/research-entry';
import { SUMMARY_LIMITS, type ResearchSummary } from '../../../lib/domain/research/research-summary';
import { cueList, cueText, hasCue } from '../copy/cues/cue-words';
import { productCategory } from '../copy/product-category';
import { findBenefits } from './find-benefits';
import { checkQuotes } from './check-quotes';
import { compareCompetitors, pricePosition } from './compare-competitors';
import { chooseQuotes } from './customers/choose-quotes';
import { INSTEAD_CUES } from './customers/doubt-cues';
import { findObjections } from './customers/find-objections';
import { findThemes } from './customers/find-themes';
import { bySourceNumber, voicesOf } from './customers/hear-customers';
import { feeling, hearReviews, type HeardReview } from './customers/heard-reviews';
import { vocabularyOf } from './customers/vocabulary';
import { factEntries, findFacts } from './find-facts';
import { byLanguage } from './language/by-language';
import { openQuestions } from './open-questions';
import { ownLines } from './own-sentences';
import type { SourceText } from './reading/source-text';
import { headlineOf } from './write-headline';

/** What a research is about, and what was read for it. */
export interface ToSummarize {
  product: { name: string; description: string; brand: string; price: Price | null };
  sources: readonly SourceText[];
}

const INSTEAD = byLanguage((language) => cueList(INSTEAD_CUES[language], language));

/**
 * Sums up what the sources say, by rules: everything in their own words, with where it stands. Where they say nothing,
 * the summary is small and says what would have to be found out.
 */
export function summarizeByRules({ product, sources }: ToSummarize): ResearchSummary {
  const of = (...kinds: SourceText['kind'][]) => sources.filter(({ kind }) => kinds.includes(kind));
  const [shop, competitors] = [of('own_page', 'page'), of('competitor')];
  const reviews = hearReviews(sources);
  const themes = findThemes(reviews, [product.name, product.brand]);
  const facts = shop.flatMap(findFacts);
  const compared = compareCompetitors(shop, competitors);
  const objections = findObjections(themes, reviews);
  const found = {
    product_facts: factEntries(facts),
    benefits: findBenefits(facts, themes, reviews),
    voice_of_customer: voicesOf(themes, reviews.length),
    objections,
    competitors: compared,
    market: marketOf({ product, sources }, reviews),
    vocabulary: vocabularyOf(reviews, shopWords(shop), [product.name, product.brand]),
  };
  const summary: ResearchSummary = {
    ...found,
    ...headlineOf(product.name, found, facts),
    open_questions: openQuestions(found, reviews),
    sources: sources.map(({ id, kind, url, title, fetchedAt }) => ({ id, kind, url, title, fetched_at: fetchedAt })),
    method: 'rules',
  };
  // What rules have found is literal; the check is the same for everybody.
  return checkQuotes(summary, sources).summary;
}

const shopWords = (shop: readonly SourceText[]) =>
  shop.map((source) => ({ text: ownLines(source).join('\n'), language: source.language ?? ('english' as const) }));

function marketOf({ product, sources }: ToSummarize, reviews: readonly HeardReview[]): ResearchSummary['market'] {
  const own = sources.find(({ kind }) => kind === 'own_page');
  const others = sources.filter(({ kind }) => kind === 'competitor');
  const said = own?.product?.category ?? null;
  const guessed = productCategory(product.name, `${product.description}\n${own?.text.slice(0, 2_000) ?? ''}`);
  const price = own?.product?.price ?? product.price;
  const position = pricePosition(
    price,
    others.map((other) => other.product?.price ?? null),
  );
  const priced = position === null ? [] : others.filter((other) => other.product?.price).map(({ id }) => id);
  const named = said === null && own?.product?.price === undefined ? [] : own ? [own.id] : [];
  const from = [...new Set([...(said === null && position === null ? [] : named), ...priced])];
  return {
    category: said ?? (guessed === 'other' ? null : guessed),
    price_position: position,
    alternatives: alternativesOf(others, reviews),
    sources: from.sort(bySourceNumber),
    assumption: from.length === 0,
    by_person: false,
  };
}

/** What competitors are called, and what customers say they had before. */
function alternativesOf(others: readonly SourceText[], reviews: readonly HeardReview[]): Statement[] {
  const names = others.flatMap(({ id, title, product, text }): Statement[] => {
    const name = product?.name ?? title;
    return text.includes(name) ? [statement(name, id)] : [];
  });
  const before = reviews.flatMap((review) =>
    review.clauses
      .filter(({ at, end }) => hasCue(cueText(review.text.slice(at, end)), INSTEAD[review.language]))
      .map((clause) => ({ review, clause, feeling: feeling(clause, review) })),
  );
  const told = chooseQuotes(before, 'mixed', 3).map(({ text, sources }) => statement(text, sources[0] ?? ''));
  return [...names, ...told].slice(0, SUMMARY_LIMITS.alternatives);
}

const statement = (text: string, source: string): Statement => ({
  ...{ id: entryId('alternatives', text), text, quote: text, sources: [source], assumption: false, by_person: false },
});
