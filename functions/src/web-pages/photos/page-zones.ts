import type { Page } from '../page';
import { ancestorsOf, elementsOf, hasImage, isElement, markingsOf, shortText, type Element } from './page-elements';
import { leadsElsewhere } from './same-page';
import { CHROME_WORDS, GALLERY_WORDS, isSuggestionHeading, OTHER_PRODUCT_WORDS } from './zone-words';

/**
 * What a part of a page is there for: the product's own pictures, anything about it, other products, or the
 * shop itself (head, foot, navigation, payment, reviews).
 */
export type Zone = 'gallery' | 'content' | 'other-product' | 'chrome';

const CHROME_ELEMENTS = new Set(['header', 'footer', 'nav']);
const CARD = /(?:^|-)(?:card|tile|teaser)(?:-|$)|^(?:product|item)$/;
const MOST_LEVELS = 3000;

/** Tells of each element of a page in which zone it is. */
export function zonesOf(page: Page): (element: Element) => Zone {
  const around = aroundProductName(page);
  const others = new Set([...suggestions(page, around), ...cards(page, around)]);
  const stems = [...around]
    .flatMap(markingsOf)
    .filter((word) => OTHER_PRODUCT_WORDS.test(word) || CHROME_WORDS.test(word));
  const known = new Map<Element, Zone>();

  const ownZone = (element: Element): Zone | null => {
    if (around.has(element)) return null;
    if (others.has(element)) return 'other-product';
    if (CHROME_ELEMENTS.has(element.name)) return 'chrome';
    // `product-card__media` in a `product-card` that is the product itself is no sign of another.
    const words = markingsOf(element).filter((word) => !stems.some((stem) => word.startsWith(stem)));
    if (words.some((word) => OTHER_PRODUCT_WORDS.test(word))) return 'other-product';
    if (words.some((word) => CHROME_WORDS.test(word))) return 'chrome';
    return words.some((word) => GALLERY_WORDS.test(word)) ? 'gallery' : null;
  };

  return (element) => {
    const path: Element[] = [];
    let one: unknown = element;
    for (; isElement(one) && !known.has(one); one = one.parent) path.push(one);
    let zone = (isElement(one) && known.get(one)) || 'content';
    for (const inner of path.reverse()) {
      if (zone === 'content' || zone === 'gallery') zone = ownZone(inner) ?? zone;
      known.set(inner, zone);
    }
    return zone;
  };
}

/** What holds the product's name; without one, what holds the first button to buy. None of it is about anything else. */
function aroundProductName(page: Page): Set<Element> {
  const names = elementsOf(page, ({ name }) => name === 'h1', 20).filter(isProductName);
  const anchors = names.length > 0 ? names : elementsOf(page, isForBuying, 1);
  return new Set(anchors.flatMap((anchor) => ancestorsOf(anchor, MOST_LEVELS)));
}

const isForBuying = ({ name, attribs }: Element) =>
  attribs.itemprop === 'offers' ||
  (name === 'form' && /\/cart\/add|^cart$/.test(attribs.action || attribs.class || ''));

/** A shop's own name stands in its header, which is in no section. */
function isProductName(heading: Element): boolean {
  if (shortText(heading, 10).length < 2) return false;
  const around = ancestorsOf(heading, MOST_LEVELS).map(({ name }) => name);
  if (around.includes('nav') || around.includes('footer')) return false;
  return (
    !around.includes('header') || around.some((name) => name === 'main' || name === 'article' || name === 'section')
  );
}

const isHeading = ({ name, attribs }: Element) =>
  /^h[2-5]$/.test(name) || /title|heading/.test(attribs.class?.slice(0, 300) ?? '');

/** Under “You may also like”: the part of the page that this heading heads. */
function suggestions(page: Page, around: ReadonlySet<Element>): Element[] {
  const headings = elementsOf(page, isHeading, 1000);
  return headings
    .filter((heading) => isSuggestionHeading(shortText(heading, 90)))
    .flatMap((heading) => {
      if (around.has(heading)) return [];
      let headed: Element = heading;
      for (const parent of ancestorsOf(heading, 5)) {
        if (around.has(parent)) break;
        headed = parent;
        if (hasImage(parent)) return [parent];
      }
      return siblingsBelow(headed, around);
    });
}

/** Up to the next heading or what holds the product. */
function siblingsBelow(element: Element, around: ReadonlySet<Element>): Element[] {
  const siblings: Element[] = [];
  for (let next = element.next; next && siblings.length < 40; next = next.next) {
    if (!isElement(next)) continue;
    if (around.has(next) || /^h[1-4]$/.test(next.name)) break;
    siblings.push(next);
  }
  return siblings;
}

/** The list items and cards that link to another page. */
function cards(page: Page, around: ReadonlySet<Element>): Element[] {
  const links = elementsOf(page, ({ name, attribs }) => name === 'a' && attribs.href !== undefined, 5000);
  return links.flatMap((link) => {
    if (!leadsElsewhere(page, link.attribs.href)) return [];
    for (const parent of ancestorsOf(link, 6)) {
      if (around.has(parent)) break;
      if (parent.name === 'li' || parent.name === 'article' || markingsOf(parent).some((word) => CARD.test(word)))
        return [parent];
    }
    return [];
  });
}
