import type { Price } from '../../../lib/domain/ads/product';
import type { Quote, Statement } from '../../../lib/domain/research/research-entry';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import { claimsMore } from '../copy/claims-more';
import { isInstruction } from './language/instructions';
import { hasPrice, literalIn, type ReadableSource } from './literal-in';

type Sourced = Pick<Statement, 'sources' | 'assumption' | 'by_person'>;

/** How many claims and quotes a check has taken out, as a person may want to know. */
export interface CheckedSummary {
  summary: ResearchSummary;
  dropped: number;
}

/**
 * A summary of which every quote stands in its source, letter by letter. A quote that stands in none is taken out; a
 * statement whose quote is, goes with it; one that names sources and quotes none of them has to stand there itself, or
 * is an assumption, as what has no source at all is. A headline that claims more than its sources is none, and so is a
 * price that no page has. Sources that do not exist are struck off.
 */
export function checkQuotes(summary: ResearchSummary, sources: readonly ReadableSource[]): CheckedSummary {
  const check = new Check(sources);
  const checked: ResearchSummary = {
    ...summary,
    ...check.headline(summary),
    product_facts: check.statements(summary.product_facts),
    benefits: check.statements(summary.benefits),
    voice_of_customer: summary.voice_of_customer.flatMap((voice) => {
      const quotes = check.quotes(voice.quotes);
      // A theme that was told with quotes, none of which anybody has said, was not heard.
      const isUnheard = voice.quotes.length > 0 && quotes.length === 0;
      if (isUnheard || (isInstruction(voice.theme) && !voice.by_person)) return check.drop();
      return [
        check.traced(
          { ...voice, quotes },
          quotes.flatMap((quote) => quote.sources),
        ),
      ];
    }),
    objections: check.statements(summary.objections),
    competitors: summary.competitors.map((competitor) => ({
      ...check.traced(competitor, []),
      price: check.price(competitor),
      strengths: check.statements(competitor.strengths),
      gaps: check.statements(competitor.gaps),
    })),
    market: {
      ...check.traced(summary.market, []),
      alternatives: check.statements(summary.market.alternatives),
    },
    vocabulary: summary.vocabulary.flatMap((word) => check.word(word)),
    open_questions: check.statements(summary.open_questions),
  };
  return { summary: checked, dropped: check.dropped };
}

/** Whoever has asked a model has another. */
const NO_HEADLINE = 'Nothing could be summed up in one line';

class Check {
  dropped = 0;

  constructor(private readonly sources: readonly ReadableSource[]) {}

  drop(): [] {
    this.dropped += 1;
    return [];
  }

  quotes(quotes: readonly Quote[]): Quote[] {
    const found = quotes.flatMap(({ text, sources }): Quote[] => {
      const literal = this.find(text, sources);
      return literal ? [literal] : this.drop();
    });
    return [...new Map(found.map((quote) => [quote.text, quote])).values()];
  }

  statements<S extends Statement>(statements: readonly S[]): S[] {
    return statements.flatMap((statement): S[] => {
      if (statement.by_person) return [statement];
      if (isInstruction(`${statement.text}\n${statement.quote ?? ''}`)) return this.drop();
      if (statement.quote !== null) {
        const literal = this.find(statement.quote, statement.sources);
        if (!literal) return this.drop();
        const { text: quote, sources } = literal;
        // A figure or an offer that the quote does not have is not said by it: then the quote speaks for itself.
        const isOwn = statement.text !== statement.quote && !claimsMore(statement.text, quote);
        return [{ ...statement, text: isOwn ? statement.text : quote, quote, sources, assumption: false }];
      }
      const itself = statement.sources.length === 0 ? null : this.find(statement.text, statement.sources);
      if (itself) return [{ ...statement, sources: itself.sources, assumption: false }];
      return [{ ...statement, sources: [], assumption: true }];
    });
  }

  /** With the sources that there are, and those of its quotes. */
  traced<E extends Sourced>(entry: E, more: readonly string[]): E {
    const named = [...new Set([...entry.sources, ...more])].filter((id) => this.sources.some((one) => one.id === id));
    return { ...entry, sources: named, assumption: named.length === 0 };
  }

  word<W extends Sourced & { text: string }>(word: W): W[] {
    if (word.by_person) return [word];
    const literal = this.find(word.text, word.sources, 1);
    return literal ? [{ ...word, assumption: false, sources: literal.sources }] : this.drop();
  }

  /** null for one that none of the competitor's pages has. */
  price({ price, sources }: ResearchSummary['competitors'][number]): Price | null {
    const named = this.sources.filter(({ id }) => sources.includes(id));
    return price !== null && named.some((source) => hasPrice(source, price)) ? price : null;
  }

  /** What a model says may have the figures of its sources, and how many customers speak of what, as that was counted. */
  headline({ headline, headline_sources, headline_by_person, method, voice_of_customer, objections }: ResearchSummary) {
    const named = this.sources.filter(({ id }) => headline_sources.includes(id));
    const isOwn = method === 'rules' || headline_by_person;
    const shares = [...voice_of_customer, ...objections].map(({ share }) => `${Math.round((share ?? 0) * 100)} %`);
    const said = [...named.map(({ text }) => text), ...shares].join('\n');
    const isMore = !isOwn && claimsMore(headline, said);
    if (isMore || (isInstruction(headline) && !headline_by_person)) {
      return { headline: NO_HEADLINE, headline_sources: [] };
    }
    return { headline, headline_sources: named.map(({ id }) => id) };
  }

  /** The words as a source has them: first those that were named, then any, since a wrong number is no wrong quote. */
  private find(text: string, named: readonly string[], least?: number): Quote | null {
    if (isInstruction(text)) return null;
    const first = this.sources.filter(({ id }) => named.includes(id));
    const found = first.flatMap((source) => hit(source, text, least));
    const all = found.length > 0 ? found : this.sources.flatMap((source) => hit(source, text, least)).slice(0, 1);
    const [literal] = all;
    if (!literal) return null;
    // Of several that say the same in other letters, each would be quoted in its own.
    return { text: literal.text, sources: all.filter((one) => one.text === literal.text).map(({ id }) => id) };
  }
}

function hit(source: ReadableSource, text: string, least?: number): { id: string; text: string }[] {
  const literal = literalIn(source, text, least);
  return literal === null ? [] : [{ id: source.id, text: literal }];
}
