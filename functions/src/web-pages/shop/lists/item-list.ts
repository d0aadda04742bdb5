import type { Page } from '../../page';
import { isProductNode, schemaGraph, typesOf } from '../../product/markup/schema-graph';
import { readJsonLd } from '../../product/markup/json-ld';
import { asFields, asText, objectsOf, type Fields } from '../../product/reading/json-value';
import { outlinePage } from '../../product/reading/outline';
import { plainLine } from '../../product/reading/plain-line';
import { isWholeShop, looksLikeCollection, looksLikeNeither } from '../path-words';
import { productAddress } from '../product-address';

export interface LinkedProduct {
  url: URL;
  name: string | null;
}

const LISTS = new Set(['ItemList', 'OfferCatalog']);
const MOST_ITEMS = 2_000;
/** Less is no list, but a product with another that goes with it. */
const LEAST_ITEMS = 2;

/** The products that a page lists for search engines, as JSON-LD; empty for less than two. */
export function readItemList(page: Page): LinkedProduct[] {
  const { nodes } = schemaGraph(readJsonLd(outlinePage(page)));
  const lists = nodes.filter((node) => typesOf(node).some((type) => LISTS.has(type)));
  const items = lists.flatMap((list) => objectsOf(list.itemListElement).map(itemOf));
  const products = [...items, ...nodes.filter(isProductNode)].slice(0, MOST_ITEMS);
  const linked = products.flatMap((item) => linkOf(item, page) ?? []);
  const once = new Map<string, LinkedProduct>();
  for (const one of linked) if (!once.has(one.url.href)) once.set(one.url.href, one);
  return once.size >= LEAST_ITEMS ? [...once.values()] : [];
}

/** What a list's entry is about; its place may have the address, and the thing the name. */
function itemOf(entry: Fields): Fields {
  const item = asFields(entry.item);
  return item ? { url: entry.url, name: entry.name, ...item } : { ...entry, url: entry.url ?? entry.item };
}

function linkOf(item: Fields, page: Page): LinkedProduct | null {
  const types = typesOf(item);
  if (!isProductNode(item) && types.length > 0 && !types.includes('ListItem')) return null;
  const address = asText(item.url) ?? asText(asFields(item.offers)?.url) ?? asText(item['@id']);
  const url = productAddress(address, page.url);
  if (!url || isWholeShop(url) || url.pathname === page.url.pathname) return null;
  const isOther = !isProductNode(item) && (looksLikeCollection(url) || looksLikeNeither(url));
  return isOther ? null : { url, name: plainLine(asText(item.name)) };
}
