import type { Finding, ModuleResult } from '../../../../lib/domain/strategy/finding';
import type { FindingKind } from '../../../../lib/domain/strategy/module-ids';
import type { FactKind, ProductFact, ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { findOffer } from '../../copy/offer-phrases';
import { provenWords } from '../claims/proven-words';
import { findingOf, inMarks, weightiest } from './finding-of';

const KINDS: Partial<Record<FactKind, FindingKind<'offers'>>> = {
  guarantee: 'guarantee',
  delivery: 'delivery',
  price: 'price',
};
const WEIGHTS: Record<FindingKind<'offers'>, number> = {
  ...{ discount: 0.9, guarantee: 0.7, delivery: 0.5, price: 0.3, idea: 0.1 },
};
const SAYING: Record<Exclude<FindingKind<'offers'>, 'idea'>, (words: string) => string> = {
  discount: (words) => `It is on offer: ${words}.`,
  guarantee: (words) => `Buying it is without risk: ${words}.`,
  delivery: (words) => `This is how it comes: ${words}.`,
  price: (words) => `This is what it costs: ${words}.`,
};

/** What makes buying easy; what nobody has said stays an idea for the shop and is in no ad. */
export function offers(summary: ResearchSummary): ModuleResult<'offers'> {
  const stated = summary.product_facts.flatMap((fact) => ofFact(fact, summary));
  const findings = weightiest([...stated, ...ideas(summary, stated)]);
  const first = stated.find(({ kind }) => kind === 'discount') ?? stated.find(({ kind }) => kind === 'guarantee');
  if (stated.length === 0) return { summary: 'Nothing that was read makes buying easier.', findings };
  return { summary: first?.text ?? `${saidIn(stated)} said; there is no discount and no guarantee.`, findings };
}

function saidIn(stated: readonly Finding<'offers'>[]): string {
  const [price, delivery] = ['price', 'delivery'].map((kind) => stated.some((finding) => finding.kind === kind));
  return price && delivery ? 'Price and delivery are' : price ? 'The price is' : 'Delivery is';
}

function ofFact(fact: ProductFact, { sources: known }: ResearchSummary) {
  const proven = provenWords(fact, known);
  if (proven === null) return [];
  const { words, sources } = proven;
  const { discount, deadline } = findOffer(words);
  const kind = discount !== null || deadline !== null ? 'discount' : KINDS[fact.kind];
  if (kind === undefined || kind === 'idea') return [];
  const text = SAYING[kind](inMarks(words));
  return [findingOf('offers', { kind, text, quote: words, answer: words, weight: WEIGHTS[kind], sources })];
}

function ideas({ objections }: ResearchSummary, stated: readonly Finding<'offers'>[]) {
  const has = (kind: string) => stated.some((finding) => finding.kind === kind);
  const [objection] = objections;
  const because = objection ? ` to answer ${inMarks(objection.text)}` : '';
  const missing = [
    ...(has('guarantee') ? [] : [`Give a guarantee or a time to try it${because}, and say so on the page.`]),
    ...(has('delivery') ? [] : ['Say on the page what delivery costs and how long it takes.']),
  ];
  return missing.map((text) => findingOf('offers', { kind: 'idea', text, weight: WEIGHTS.idea }));
}
