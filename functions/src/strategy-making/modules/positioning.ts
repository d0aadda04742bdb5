import type { ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { Persona } from '../../../../lib/domain/strategy/persona';
import type { PricePosition, ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { sameText } from '../../copy/plain-text';
import { languageOf } from '../claims/language-of';
import { claimsOf } from '../claims/claim';
import { gapsOf } from './gaps-of';
import { findingOf, inMarks, listed, percent, weightiest } from './finding-of';

const MOST_BENEFITS = 3;
const MOST_DIFFERENCES = 3;
const MOST_PEOPLE = 3;

const PRICES: Record<PricePosition, string> = {
  lowest: 'It costs less than every competitor that was read.',
  below: 'It costs less than most competitors that were read.',
  middle: 'It costs about as much as the competitors that were read: the price is no reason by itself.',
  above: 'It costs more than most competitors that were read, so the ads have to say why.',
  highest: 'It costs more than every competitor that was read, so the ads have to say why.',
};

/** What the product is, for whom, and why this one. */
export function positioning(summary: ResearchSummary, personas: readonly Persona[]): ModuleResult<'positioning'> {
  const findings = [
    ...category(summary),
    ...people(personas),
    ...benefits(summary),
    ...differences(summary),
    ...price(summary),
  ];
  const first = (kind: string) => findings.find((finding) => finding.kind === kind);
  const strongest = first('benefit')?.quote ?? null;
  const apart = first('difference')?.quote ?? null;
  return { summary: summed(strongest, apart), findings: weightiest(findings) };
}

function summed(strongest: string | null, apart: string | null): string {
  if (strongest !== null && apart !== null && sameText(strongest, apart))
    return `Its strongest words, ${inMarks(strongest)}, are also what sets it apart.`;
  const parts = [
    strongest === null
      ? 'Nothing that was read says what it is best at.'
      : `Its strongest words are ${inMarks(strongest)}.`,
    ...(apart === null ? [] : [`What sets it apart is ${inMarks(apart)}.`]),
  ];
  return parts.join(' ');
}

function category({ market }: ResearchSummary) {
  const text =
    market.category === null
      ? 'Nothing says what kind of product it is: the ads have to show it.'
      : `People look for it among ${inMarks(market.category)}.`;
  const sources = market.category === null || market.assumption ? [] : market.sources;
  return [findingOf('positioning', { kind: 'category', text, weight: 0.5, sources })];
}

function people(personas: readonly Persona[]) {
  return personas.slice(0, MOST_PEOPLE).map(({ name, situation, evidence }) =>
    findingOf('positioning', {
      ...{ kind: 'for_whom', text: `${name}. ${situation}`, quote: evidence[0]?.text ?? null, weight: 0.3 },
      sources: evidence.flatMap(({ sources }) => sources),
    }),
  );
}

function benefits(summary: ResearchSummary) {
  const claims = claimsOf(summary, languageOf(summary)).filter(
    ({ origin, about }) => origin !== 'customers' && about !== 'price',
  );
  return claims.slice(0, MOST_BENEFITS).map(({ proof, share, theme, alsoIn }) => {
    const heard =
      theme === null ? 'no customer has spoken of it yet' : `${percent(share)} of customers speak of “${theme}”`;
    return findingOf('positioning', {
      ...{ kind: 'benefit', text: `It says ${inMarks(proof.text)}; ${heard}.`, quote: proof.text },
      ...{ weight: 0.4 + share / 2, sources: [...proof.sources, ...alsoIn] },
    });
  });
}

function differences(summary: ResearchSummary) {
  return gapsOf(summary)
    .slice(0, MOST_DIFFERENCES)
    .map(({ words, sources, names, share }) =>
      findingOf('positioning', {
        ...{
          kind: 'difference',
          text: `It says ${inMarks(words)}; ${listed(names)} ${names.length > 1 ? 'don’t' : 'doesn’t'}.`,
        },
        ...{ quote: words, weight: 0.3 + share / 2, sources },
      }),
    );
}

function price({ market }: ResearchSummary) {
  if (market.price_position === null) return [];
  const text = PRICES[market.price_position];
  return [findingOf('positioning', { kind: 'price', text, weight: 0.35, sources: market.sources })];
}
