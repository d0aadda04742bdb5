import { openPage } from '../web-pages/page';
import { readCustomerSource } from './reading/read-customer-source';
import { readPageSource, type PageAsked } from './reading/read-page-source';
import type { SourceText } from './reading/source-text';
import { summarizeByRules } from './summarize-by-rules';

/** When everything was read that tests read. */
export const READ_AT = new Date('2026-03-02T10:00:00Z');

interface PageParts {
  name: string;
  lang?: string;
  /** A paragraph each; HTML. */
  lines: readonly string[];
  price?: [amount: number, currency: string];
  /** As the page marks them up. */
  reviews?: readonly string[];
}

/** A page that sells a product, as a source. */
export function page(parts: PageParts, kind: PageAsked['kind'] = 'own_page', id = 's1'): SourceText {
  const { name, lang = 'en', lines, price, reviews = [] } = parts;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    ...(price ? { offers: { '@type': 'Offer', price: String(price[0]), priceCurrency: price[1] } } : {}),
    review: reviews.map((reviewBody) => ({ '@type': 'Review', reviewBody })),
  };
  const html = `<!doctype html><html lang="${lang}"><head><title>${name}</title>
    <script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><nav><a href="/">Everything else</a></nav><main><h1>${name}</h1>
    ${lines.map((line) => `<p>${line}</p>`).join('\n')}</main><footer>All about us</footer></body></html>`;
  return readPageSource(openPage(html, new URL(`https://${id}.example/p`)), { id, kind, fetchedAt: READ_AT });
}

/** Rows of reviews, each with its stars or without, as a source. */
export function reviews(rows: readonly (string | [stars: number, text: string])[], id = 's2'): SourceText {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => (typeof row === 'string' ? `,${quoted(row)}` : `${row[0]},${quoted(row[1])}`));
  return pasted(`rating,review\n${lines.join('\n')}`, 'reviews', id);
}

/** A text as it was pasted, as a source. */
export function pasted(text: string, kind: 'reviews' | 'notes' = 'notes', id = 's2'): SourceText {
  return readCustomerSource({ id, kind, title: 'Pasted', fetchedAt: READ_AT, text }).source;
}

export function sumUp(sources: readonly SourceText[], name = 'Fellside Bottle') {
  return summarizeByRules({ product: { name, description: '', brand: 'Tarnwick', price: null }, sources });
}
