import type { Statement } from '../../../../../lib/domain/research/research-entry';
import type {
  Competitor,
  Objection,
  ResearchSummary,
  Voice,
} from '../../../../../lib/domain/research/research-summary';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { plainAddress } from '../sources/list-sources';
import type { Answers, ProposedCompetitors, ProposedVoices } from './proposals';
import type { SampledReview } from './sample-reviews';

interface Told {
  answers: Answers;
  /** What stands where the model has said nothing. */
  base: ResearchSummary;
  texts: readonly SourceText[];
  reviews: readonly SampledReview[];
}

/** The parts of a summary as the model has told them, nothing of which is checked; ids are given by who checks them. */
export function entriesOf({ answers, base, texts, reviews }: Told): Partial<ResearchSummary> {
  const { facts, customers, competitors, summary } = answers;
  return {
    ...(facts && {
      product_facts: facts.product_facts.map(({ kind, ...said }) => ({ ...statement(said), kind })),
      benefits: facts.benefits.map(statement),
    }),
    ...(customers && voicesOf(customers, reviews)),
    ...(competitors && { competitors: competitorsOf(competitors, base.competitors, texts) }),
    market: {
      ...base.market,
      category: base.market.category ?? facts?.category ?? null,
      ...(competitors && { alternatives: competitors.alternatives.map(statement) }),
    },
    ...(summary && {
      ...{ headline: summary.headline, headline_sources: summary.sources, headline_by_person: false },
      open_questions: summary.open_questions.map((text) => statement({ text, quote: null, sources: [] })),
    }),
  };
}

function statement({ text, quote, sources }: Pick<Statement, 'text' | 'quote' | 'sources'>): Statement {
  return { id: '', text, quote, sources, assumption: sources.length === 0, by_person: false };
}

/** How many speak of something is counted here, of the reviews that the model was given: those that it names and that there are. */
function voicesOf({ themes, objections }: ProposedVoices, reviews: readonly SampledReview[]) {
  const byNumber = new Map(reviews.map((review) => [review.number, review]));
  const speaking = (numbers: readonly number[]) =>
    [...new Set(numbers)].flatMap((number) => byNumber.get(number) ?? []);
  const shareOf = (some: number) => (reviews.length === 0 ? 0 : Math.round((100 * some) / reviews.length) / 100);
  const sourcesOf = (some: readonly SampledReview[]) => [...new Set(some.map(({ source }) => source))];
  // One that nobody is quoted with could not be looked up.
  const quoted = themes.filter(({ quotes }) => quotes.length > 0);
  const voice_of_customer = quoted.map(({ theme, sentiment, reviews: numbers, quotes }): Voice => {
    const [some, sources] = [speaking(numbers), sourcesOf(speaking(numbers))];
    const mentions = Math.max(1, some.length);
    const all = reviews.map(({ source }) => source);
    return {
      ...{ id: '', theme, sentiment, mentions, share: shareOf(mentions), assumption: false, by_person: false, sources },
      quotes: quotes.map((text) => ({ text, sources: sources.length > 0 ? sources : [...new Set(all)] })),
    };
  });
  return {
    voice_of_customer: voice_of_customer.toSorted((one, other) => other.share - one.share),
    objections: objections.map(({ text, quote, reviews: numbers }): Objection => {
      const some = speaking(numbers);
      const said = statement({ text, quote, sources: sourcesOf(some) });
      return { ...said, share: some.length === 0 ? null : shareOf(some.length) };
    }),
  };
}

/** Those that were given first, each with what rules have found where the model passes it over; then those that it has found. */
function competitorsOf(
  { competitors }: ProposedCompetitors,
  given: readonly Competitor[],
  texts: readonly SourceText[],
): Competitor[] {
  const at = (url: string | null) =>
    url === null
      ? null
      : (texts.find((one) => one.url !== null && plainAddress(one.url) === plainAddress(url)) ?? null);
  const told = competitors.map((proposal) => ({ proposal, page: at(proposal.url) }));
  const known = given.map((own): Competitor => {
    const same = told.find(({ page }) => page !== null && own.sources.includes(page.id))?.proposal;
    if (!same) return own;
    const [strengths, gaps] = [same.strengths.map(statement), same.gaps.map(statement)];
    return {
      ...own,
      price: own.price ?? (same.price && { ...same.price, was: null }),
      strengths: strengths.length > 0 ? strengths : own.strengths,
      gaps: gaps.length > 0 ? gaps : own.gaps,
    };
  });
  const isGiven = (page: SourceText | null) => page !== null && given.some(({ sources }) => sources.includes(page.id));
  const found = told.flatMap(({ proposal, page }): Competitor[] => {
    if (isGiven(page)) return [];
    const { name, url, price, strengths, gaps } = proposal;
    const sources = page ? [page.id] : [];
    return [
      {
        ...{ id: '', name, url: page?.url ?? url, price: price && { ...price, was: null }, sources },
        ...{ assumption: page === null, by_person: false },
        ...{ strengths: strengths.map(statement), gaps: gaps.map(statement) },
      },
    ];
  });
  return [...known, ...found];
}
