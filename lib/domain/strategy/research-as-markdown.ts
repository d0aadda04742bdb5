import type { Statement } from '../research/research-entry';
import type { Competitor, ResearchSummary, Voice } from '../research/research-summary';
import { address, bullets, from, literal, money, named, plain, section } from './markdown-text';

const PRICE_WORDS = {
  lowest: 'the lowest of those that were read',
  below: 'below most of those that were read',
  middle: 'about the middle of those that were read',
  above: 'above most of those that were read',
  highest: 'the highest of those that were read',
} as const;

/** What is known of a product, as Markdown: a line each. */
export function researchAsMarkdown(summary: ResearchSummary): string[] {
  const { product_facts, benefits, voice_of_customer, objections, competitors, open_questions, vocabulary } = summary;
  return [
    ...[`> ${plain(summary.headline)}`, ''],
    ...section('### Benefits', bullets(benefits.map(statement))),
    ...section('### Facts', bullets(product_facts.map(statement))),
    ...section('### What customers say', voice_of_customer.flatMap(voice)),
    ...section('### Objections', bullets(objections.map(statement))),
    ...section('### Competitors', competitors.flatMap(competitor)),
    ...section('### Market', market(summary)),
    ...section(
      '### Words of customers',
      vocabulary.length === 0 ? [] : [vocabulary.map(({ text }) => plain(text)).join(', ')],
    ),
    ...section('### Open questions', bullets(open_questions.map(statement))),
  ];
}

function statement(said: Statement): string {
  const isQuoted = said.quote !== null && said.quote !== said.text && !said.by_person;
  return `${plain(said.text)}${isQuoted ? `: ${literal(said.quote ?? '')}` : ''}${from(said)}`;
}

function voice(said: Voice): string[] {
  const { theme, share, sentiment, quotes } = said;
  const quoted = quotes.map((quote) => `  - ${literal(quote.text)}${from(quote)}`);
  return [`- **${plain(theme)}**, ${Math.round(share * 100)} %, ${sentiment}${from(said)}`, ...quoted];
}

function competitor({ name, url, price, strengths, gaps, ...entry }: Competitor): string[] {
  const parts = [`**${plain(name)}**`, price === null ? '' : money(price), address(url) || plain(url ?? '')];
  return [
    `- ${parts.filter((part) => part !== '').join(', ')}${from(entry)}`,
    ...strengths.map((one) => `  - Has: ${statement(one)}`),
    ...gaps.map((one) => `  - Doesn’t say: ${statement(one)}`),
  ];
}

function market({ market: { category, price_position, alternatives, sources } }: ResearchSummary): string[] {
  return [
    ...(category === null ? [] : [`- **Category:** ${plain(category)}${from({ sources })}`]),
    ...(price_position === null ? [] : [`- **Price:** ${PRICE_WORDS[price_position]}${from({ sources })}`]),
    ...named(
      'Alternatives',
      alternatives.map(({ text }) => text),
    ),
  ];
}
