import type { PriceHints } from '../words/read-price';
import type { Page } from '../page';
import { markedThings } from './markup/item-tree';
import { readJsonLd } from './markup/json-ld';
import { MICRODATA } from './markup/microdata';
import { isSharedAsProduct, readOpenGraph, sharedCurrency } from './markup/open-graph';
import { ownProduct, type PageNames } from './markup/own-product';
import { firstMeta, readPageMeta, type PageMeta } from './markup/page-meta';
import { RDFA } from './markup/rdfa';
import { linked, schemaGraph, type SchemaGraph } from './markup/schema-graph';
import { readSchemaProduct } from './markup/schema-product';
import { readCanonicalUrl } from './page-address';
import { readPageLanguage, type PageLanguage } from './page-language';
import { readPageTexts, withoutSiteName, type PageTexts } from './page-texts';
import { outlinePage, type Outline } from './reading/outline';
import { comparable, plainLine } from './reading/plain-line';
import type { Reading } from './reading/reading';
import { readEmbeddedProduct } from './state/embedded-product';
import { readPageState } from './state/page-state';
import { readShopifyProduct, shopCurrency } from './state/shopify-product';
import { readWooVariations } from './state/woo-variations';

/** A page as far as it was read for its machines: what it says of itself, and of its product source by source. */
export interface PageReadings {
  outline: Outline;
  texts: PageTexts;
  canonicalUrl: string;
  language: PageLanguage;
  hints: PriceHints;
  graphs: readonly { source: 'json-ld' | 'microdata' | 'rdfa'; graph: SchemaGraph }[];
  /** The best source first. */
  readings: readonly Reading[];
  isSharedAsProduct: boolean;
}

const SCHEMA_SOURCES = { 'json-ld': 0.95, microdata: 0.9, rdfa: 0.9 } as const;

export function readPage(page: Page): PageReadings {
  const outline = outlinePage(page);
  const meta = readPageMeta(outline);
  const texts = readPageTexts(outline, meta);
  const graphs = schemaGraphs(outline);
  const nodes = graphs.flatMap(({ graph }) => graph.nodes);
  const language = readPageLanguage(outline, meta, nodes);
  const state = readPageState(outline);
  const canonicalUrl = readCanonicalUrl(outline, meta, page);
  const currency = sharedCurrency(meta) ?? shopCurrency(state, page);
  const hints = { currency, language: language.tag, domain: page.url.hostname };
  const names = namesOf(canonicalUrl, page, texts, meta);
  const schema = graphs.flatMap(({ source, graph }) => {
    // What is marked up can be seen: on a page of one product that is hardly ever another.
    const own = source === 'json-ld' ? ownProduct(graph.nodes, names) : ownProduct(graph.nodes, names, 2);
    if (!own) return [];
    return readSchemaProduct(linked(own, graph), { source, confidence: SCHEMA_SOURCES[source] }, page, hints);
  });
  const shopify = readShopifyProduct(state, page, texts.heading);
  const known = [...schema, ...(shopify ? [shopify] : [])];
  const shared = readOpenGraph(page, meta, hints);
  const own = { names: ownNames(known, names), path: page.url.pathname.toLowerCase().split('/').filter(Boolean) };
  // The same data would be read twice.
  const embedded = shopify ? null : readEmbeddedProduct(state, page, own, hints);
  const rest = [readWooVariations(outline), embedded].flatMap((reading) => reading ?? []);
  const readings = [...known, ...rest].map((reading) => named(reading, texts)).concat(sharedName(shared, texts));
  return {
    outline,
    texts,
    canonicalUrl,
    language,
    hints,
    graphs,
    readings: readings.sort((a, b) => b.confidence - a.confidence),
    isSharedAsProduct: isSharedAsProduct(meta),
  };
}

function schemaGraphs(outline: Outline): PageReadings['graphs'] {
  const things = (dialect: typeof MICRODATA) => {
    const all = markedThings(outline, dialect);
    // Other products beside the page's own are marked up as well.
    return all.filter(({ item }) => !item.aside).map(({ fields }) => fields);
  };
  return [
    { source: 'json-ld', graph: schemaGraph(readJsonLd(outline)) },
    { source: 'microdata', graph: schemaGraph(things(MICRODATA)) },
    { source: 'rdfa', graph: schemaGraph(things(RDFA)) },
  ];
}

function namesOf(canonicalUrl: string, page: Page, texts: PageTexts, meta: PageMeta): PageNames {
  const shared = plainLine(firstMeta(meta, 'og:title'));
  const titles = [texts.heading, shared, texts.title].flatMap((name) =>
    name ? [name, withoutSiteName(name, texts)] : [],
  );
  return { addresses: [new URL(canonicalUrl), page.url], names: [...new Set(titles)] };
}

const ownNames = (known: readonly Reading[], { names }: PageNames) =>
  [...known.flatMap(({ name }) => name ?? []), ...names].map(comparable).filter((name) => name !== '');

/** A name without the shop's behind it. */
function named(reading: Reading, texts: PageTexts): Reading {
  return reading.name === null
    ? reading
    : { ...reading, name: withoutSiteName(reading.name, { ...texts, title: null }) };
}

/** The title to share counts where the heading says the same, or there is none: some shops share all pages alike. */
function sharedName(shared: Reading, texts: PageTexts): Reading {
  const name = shared.name === null ? null : withoutSiteName(shared.name, texts);
  const isSite = name !== null && texts.siteName !== null && comparable(name) === comparable(texts.siteName);
  const isSame = name !== null && (texts.heading === null || comparable(name) === comparable(texts.heading));
  return { ...shared, name: isSame && !isSite ? name : null };
}
