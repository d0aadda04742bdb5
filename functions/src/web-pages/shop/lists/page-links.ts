import type { Page } from '../../page';
import { lineOf } from '../../product/reading/element-text';
import { isWithin, outlinePage, type Item, type Outline } from '../../product/reading/outline';
import { readPrice } from '../../words/read-price';
import { isWholeShop, looksLikeCollection, looksLikeNeither, looksLikeProduct } from '../path-words';
import { addressKey, productAddress } from '../product-address';

/** Where a page of a shop leads to. */
export interface PageLinks {
  products: URL[];
  /** Of pages that may list more. */
  lists: URL[];
}

const MOST_LINKS = 5_000;
/** From a link up to the card that shows its product. */
const MOST_STEPS = 4;
/** Of the text of a card with a price. */
const MOST_CARD = 400;
const MOST_CARDS = 600;

/** The links of a page to products: those whose addresses say so; where none does, those that stand with a picture and a price. */
export function readPageLinks(page: Page): PageLinks {
  const outline = outlinePage(page);
  const links = linksOf(outline, page);
  const named = links.filter(({ url }) => looksLikeProduct(url));
  const products =
    named.length > 0
      ? named
      : links
          .filter(({ item }) => !item.aside)
          .slice(0, MOST_CARDS)
          .filter(({ item }) => isCard(item, outline, page));
  const keys = new Set(products.map(({ url }) => addressKey(url)));
  const others = links.filter(
    ({ url }) => !keys.has(addressKey(url)) && !looksLikeNeither(url) && !looksLikeProduct(url),
  );
  const collections = others.filter(({ url }) => looksLikeCollection(url));
  const lists = collections.length > 0 ? collections : others.filter(({ item }) => isInNavigation(item));
  return { products: eachOnce(products), lists: eachOnce(lists) };
}

interface Link {
  url: URL;
  item: Item;
}

function linksOf({ items }: Outline, page: Page): Link[] {
  const anchors = items.filter(({ element }) => element.name === 'a' && element.attribs.href !== undefined);
  return anchors.slice(0, MOST_LINKS).flatMap((item) => {
    const url = productAddress(item.element.attribs.href, page.url);
    const isHere = !url || isWholeShop(url) || addressKey(url) === addressKey(page.url);
    return isHere ? [] : [{ url, item }];
  });
}

/** Whether the smallest part of the page around a link that has a picture shows one price, as a product in a list does. */
function isCard(link: Item, { items }: Outline, page: Page): boolean {
  const hints = { currency: null, language: null, domain: page.url.hostname };
  for (let item: Item | null = link, steps = 0; item && steps <= MOST_STEPS; item = item.parent, steps += 1) {
    const card = item;
    const within = items.slice(card.order, Math.min(card.end, card.order + MOST_CARD));
    if (!within.some((one) => one.element.name === 'img' && isWithin(one, card))) continue;
    const text = lineOf(card.element, MOST_CARD);
    if (text.length >= MOST_CARD) return false;
    if (/\d/.test(text) && readPrice(text, hints)?.currency) return true;
  }
  return false;
}

function isInNavigation(link: Item): boolean {
  for (let item = link.parent; item; item = item.parent) {
    if (item.element.name === 'footer') return false;
    if (item.element.name === 'nav' || item.element.attribs.role === 'navigation') return true;
  }
  return false;
}

function eachOnce(links: readonly Link[]): URL[] {
  const once = new Map<string, URL>();
  for (const { url } of links) if (!once.has(addressKey(url))) once.set(addressKey(url), url);
  return [...once.values()];
}
