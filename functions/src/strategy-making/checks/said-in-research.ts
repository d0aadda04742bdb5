import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';

/**
 * All that a model was told of a product and the people who buy it: what it makes of that may have no other figure,
 * offer or praise. A share may be told as a percentage.
 */
export function saidInResearch(
  {
    headline,
    product_facts,
    benefits,
    voice_of_customer,
    objections,
    competitors,
    market,
    vocabulary,
  }: ResearchSummary,
  { name, description }: { name: string; description: string },
): string {
  const of = ({ text, quote }: { text: string; quote: string | null }) => [text, quote ?? ''];
  const share = (some: number | null) => (some === null ? [] : [`${Math.round(some * 100)} %`]);
  return [
    ...[name, description, headline, market.category ?? ''],
    ...[...product_facts, ...benefits].flatMap(of),
    ...voice_of_customer.flatMap(({ theme, share: some, quotes }) => [
      ...[theme, ...share(some)],
      ...quotes.map(({ text }) => text),
    ]),
    ...objections.flatMap((objection) => [...of(objection), ...share(objection.share)]),
    ...competitors.flatMap(({ name: other, price, strengths, gaps }) => [
      ...[other, price === null ? '' : `${price.amount} ${price.currency}`],
      ...[...strengths, ...gaps].flatMap(of),
    ]),
    ...vocabulary.map(({ text }) => text),
  ].join('\n');
}
