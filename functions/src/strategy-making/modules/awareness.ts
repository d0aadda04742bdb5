import type { ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { AwarenessStage } from '../../../../lib/domain/strategy/module-ids';
import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { languageOf } from '../claims/language-of';
import { isSameComplaint } from '../claims/same-complaint';
import { findingOf, inMarks, weightiest } from './finding-of';

interface Sign {
  /** How much speaks for the stage, in no unit: shares are made of all. */
  points: number;
  because: string;
  quote: string | null;
  sources: readonly string[];
}

const BEGIN: Record<AwarenessStage, string> = {
  unaware: 'They know neither the need nor the product: begin with a scene that they know.',
  problem_aware: 'They know what annoys them: begin with it.',
  solution_aware: 'They know what there is: begin with what sets this one apart.',
  product_aware: 'They know the product: begin with what those say who have it.',
  most_aware: 'They would buy: begin with the offer.',
};

/** How much the people know who should buy it, by what speaks for each stage; where to begin follows from that. */
export function awareness(summary: ResearchSummary): ModuleResult<'awareness'> {
  const signs = Object.entries(signsOf(summary)) as [AwarenessStage, Sign][];
  const all = signs.reduce((sum, [, { points }]) => sum + points, 0);
  const findings = weightiest(
    signs.flatMap(([kind, { points, because, quote, sources }]) =>
      points === 0
        ? []
        : [findingOf('awareness', { kind, text: `${BEGIN[kind]} ${because}`, quote, weight: points / all, sources })],
    ),
  );
  const [first] = findings;
  return { summary: first ? first.text : BEGIN.unaware, findings };
}

function signsOf(summary: ResearchSummary): Record<AwarenessStage, Sign> {
  const signs = {
    problem_aware: problemSign(summary),
    solution_aware: solutionSign(summary),
    product_aware: productSign(summary),
    most_aware: offerSign(summary),
  };
  const known = Object.values(signs).some(({ points }) => points > 0);
  const because = 'Nothing that was read says what they know.';
  return { ...signs, unaware: { points: known ? 0 : 1, because, quote: null, sources: [] } };
}

function problemSign(summary: ResearchSummary): Sign {
  const { objections, voice_of_customer: voices } = summary;
  const language = languageOf(summary);
  const complaints = voices.filter(({ sentiment }) => sentiment === 'negative');
  const told = complaints.map(({ theme, quotes }) => ({ text: theme, quotes: quotes.map(({ text }) => text) }));
  // What is complained of and objected is one problem.
  const others = objections.filter(
    ({ text, quote }) =>
      !told.some((one) => isSameComplaint(one, { text, quotes: quote === null ? [] : [quote] }, language)),
  );
  const points = others.length * 0.5 + complaints.reduce((sum, { share }) => sum + 4 * share, 0);
  const [first] = objections;
  const said = first?.text ?? complaints[0]?.theme ?? '';
  return {
    ...{
      points,
      because: `Customers speak of ${inMarks(said)}.`,
      quote: first?.quote ?? complaints[0]?.quotes[0]?.text ?? null,
    },
    sources: [...(first?.sources ?? []), ...complaints.slice(0, 1).flatMap(({ sources }) => sources)],
  };
}

function solutionSign({ competitors, market }: ResearchSummary): Sign {
  const names = new Set(competitors.map(({ name }) => name));
  const others = market.alternatives.filter(({ text }) => !names.has(text));
  const { length } = competitors;
  const [first] = others;
  return {
    points: length + others.length * 0.5,
    because:
      length === 0
        ? `Customers speak of others: ${inMarks(first?.text ?? '')}.`
        : `They can choose between it and ${length === 1 ? 'one other that was' : `${length} others that were`} read.`,
    quote: length === 0 ? (first?.quote ?? null) : null,
    sources: length === 0 ? (first?.sources ?? []) : competitors.flatMap(({ sources }) => sources),
  };
}

function productSign({ voice_of_customer: voices }: ResearchSummary): Sign {
  const liked = voices.filter(({ sentiment }) => sentiment === 'positive' || sentiment === 'mixed');
  const [first] = liked;
  return {
    points: liked.reduce((sum, { share }) => sum + 4 * share, 0),
    because: `Customers speak of ${inMarks(first?.theme ?? '')}.`,
    quote: first?.quotes[0]?.text ?? null,
    sources: first ? [...first.sources, ...first.quotes.flatMap(({ sources }) => sources)] : [],
  };
}

function offerSign({ product_facts }: ResearchSummary): Sign {
  const easing = product_facts.filter(
    ({ kind, quote }) => (kind === 'guarantee' || kind === 'delivery') && quote !== null,
  );
  const [first] = easing;
  return {
    points: easing.length * 0.4,
    because: `Its page says ${inMarks(first?.quote ?? '')}.`,
    ...{ quote: first?.quote ?? null, sources: first?.sources ?? [] },
  };
}
