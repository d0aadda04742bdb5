import { z } from 'zod';
import type { Price } from '../../../lib/domain/ads/product';
import type { Statement } from '../../../lib/domain/research/research-entry';
import { productCategory } from '../../../functions/src/copy/product-category';
import { compareCompetitors } from '../../../functions/src/research-reading/compare-competitors';
import { findObjections } from '../../../functions/src/research-reading/customers/find-objections';
import { findThemes, type Mention } from '../../../functions/src/research-reading/customers/find-themes';
import { voicesOf } from '../../../functions/src/research-reading/customers/hear-customers';
import { hearReviews } from '../../../functions/src/research-reading/customers/heard-reviews';
import { findBenefits } from '../../../functions/src/research-reading/find-benefits';
import { factEntries, findFacts } from '../../../functions/src/research-reading/find-facts';
import { type Asked, customersOf, pagesOf, readAsked } from './asked-sources';

// What a model would say of a product, found by rules in what the question shows: the same sense, in the model's words.

const lines = z.array(z.object({ text: z.string(), sources: z.array(z.string()) })).catch([]);
const foundSchema = z
  .object({ benefits: lines, product_facts: lines, objections: lines })
  .catch({ benefits: [], product_facts: [], objections: [] });

const said = ({ text, quote, sources }: Statement) => ({ text, quote, sources });

/** Of the pages of the shop. */
export function answerFacts(data: Record<string, unknown>): object {
  const { product, pages } = readAsked(data);
  const facts = pagesOf(pages, 'own_page').flatMap(findFacts);
  const category = productCategory(product.name, product.description);
  return {
    product_facts: factEntries(facts).map((fact) => ({ kind: fact.kind, ...said(fact) })),
    benefits: findBenefits(facts, [], []).map(said),
    category: category === 'other' ? null : category,
  };
}

/** Of what customers say. */
export function answerCustomers(data: Record<string, unknown>): object {
  const { product, reviews } = readAsked(data);
  const heard = hearReviews(customersOf(reviews));
  const themes = findThemes(heard, [product.name, product.brand]);
  const mentionsOf = new Map(themes.map(({ id, mentions }) => [id, mentions]));
  return {
    themes: voicesOf(themes, heard.length).map(({ id, theme, sentiment, quotes }) => ({
      ...{ theme, sentiment, reviews: numbersOf(mentionsOf.get(id) ?? [], reviews) },
      quotes: quotes.map(({ text }) => text),
    })),
    objections: findObjections(themes, heard).map(({ text, quote }) => {
      const theme = themes.find(({ mentions }) => mentions.some(({ review }) => review.text.includes(text)));
      const blaming = theme?.mentions.filter(({ feeling }) => feeling < 0) ?? [];
      return { text, quote, reviews: numbersOf(blaming, reviews) };
    }),
  };
}

function numbersOf(mentions: readonly Mention[], reviews: Asked['reviews']): number[] {
  const texts = new Set(mentions.map(({ review }) => review.text));
  return reviews.filter(({ text }) => texts.has(text)).map(({ number }) => number);
}

/** Of competitors’ pages against the shop’s. */
export function answerCompetitors(data: Record<string, unknown>): object {
  const { pages, competitors } = readAsked(data);
  const others = pagesOf(competitors, 'competitor');
  const compared = compareCompetitors(pagesOf(pages, 'own_page'), others);
  return {
    competitors: compared.map(({ name, url, strengths, gaps, sources }) => ({
      ...{ name, url, price: priceIn(others.find(({ id }) => sources.includes(id))?.text ?? '') },
      ...{ strengths: strengths.map(said), gaps: gaps.map(said) },
    })),
    alternatives: competitors
      .filter(({ title, text }) => text.includes(title))
      .map(({ id, title }) => ({ text: title, quote: title, sources: [id] })),
  };
}

const CURRENCIES: Record<string, string> = { '€': 'EUR', '£': 'GBP', $: 'USD' };

/** The first price that a page shows in euros, pounds or dollars, the sign on either side. */
function priceIn(text: string): Pick<Price, 'amount' | 'currency'> | null {
  const found = /([€£$])\s?(\d{1,5}(?:[.,]\d{2})?)|(?<!\d)(\d{1,5}(?:[.,]\d{2})?)\s?([€£$])/u.exec(text);
  const amount = Number((found?.[2] ?? found?.[3] ?? '').replace(',', '.'));
  const currency = CURRENCIES[found?.[1] ?? found?.[4] ?? ''];
  return amount > 0 && currency !== undefined ? { amount, currency } : null;
}

/** Of what was found. */
export function answerSummary(data: Record<string, unknown>): object {
  const { product } = readAsked(data);
  const { benefits, product_facts, objections } = foundSchema.parse(data.research);
  const [first] = [...benefits, ...product_facts];
  return {
    headline: first ? `${product.name}: ${first.text}`.slice(0, 200) : `Little is known of ${product.name}.`,
    sources: first?.sources ?? [],
    open_questions: objections.length > 0 ? ['How many give it back, and why?'] : ['What keeps people from buying it?'],
  };
}
