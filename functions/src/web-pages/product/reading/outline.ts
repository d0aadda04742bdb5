import type { CheerioAPI } from 'cheerio/slim';
import type { Page } from '../../page';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** An element and where it stands. */
export interface Item {
  element: Element;
  parent: Item | null;
  /** Its place among all items, and that behind its last descendant. */
  order: number;
  end: number;
  /** Its class, id and data attributes in lower case with hyphens, to look words up in. */
  marks: string;
  /** In the head, foot or navigation of the site, or among other products. */
  aside: boolean;
  hidden: boolean;
}

/** All elements of a page in their order, read once. */
export interface Outline {
  items: readonly Item[];
  /** The heading that names what the page is about. */
  heading: Item | null;
}

/** More elements than any page has that a person would read. */
const MAX_ITEMS = 300_000;
const MAX_MARKS = 300;

const ASIDE_TAGS = new Set(['nav', 'footer']);
const ASIDE_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search']);
const ASIDE_MARKS =
  /(?:^|[\s-])(?:related|recommend(?:ed|ations?|er)|up-?sells?|cross-?sells?|carousel|similar|also-(?:like|bought|viewed)|recently(?:-viewed)?|footer|nav|navigation|navbar|mini-?cart|cart-drawer|(?:site|page|main)-header|product-?(?:list|grid|card|tile|item|teaser)s?|products-(?:list|grid)|collection-grid|accessor(?:y|ies)|bundle-with|bought-together)(?=$|[\s-])/;

export function outlinePage(page: Page): Outline {
  const items = walk(page);
  const heading = findHeading(items);
  // What holds the page's own heading is about the page's own product, whatever it is called.
  const spine = new Set<Item>();
  for (let item = heading?.parent ?? null; item; item = item.parent) spine.add(item);
  for (const item of items) {
    const { parent } = item;
    item.aside = !spine.has(item) && ((parent?.aside ?? false) || isAside(item));
    item.hidden = (parent?.hidden ?? false) || isHidden(item.element);
  }
  return { items, heading };
}

function walk(page: Page): Item[] {
  const items: Item[] = [];
  const root = page.$.root().get(0);
  const stack: { nodes: readonly Node[]; at: number; item: Item | null }[] = [];
  if (root) stack.push({ nodes: root.children, at: 0, item: null });
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.nodes[top.at];
    top.at += 1;
    if (!node || items.length >= MAX_ITEMS) {
      if (top.item) top.item.end = items.length;
      stack.pop();
    } else if ('attribs' in node) {
      const item = newItem(node, top.item, items.length);
      items.push(item);
      stack.push({ nodes: node.children, at: 0, item });
    }
  }
  return items;
}

function newItem(element: Element, parent: Item | null, order: number): Item {
  return { element, parent, order, end: order + 1, marks: marksOf(element), aside: false, hidden: false };
}

function marksOf(element: Element): string {
  const words: string[] = [];
  for (const [name, value] of Object.entries(element.attribs)) {
    if (name === 'class' || name === 'id') words.push(value.slice(0, MAX_MARKS));
    else if (/^data-(?:test|testid|role|hook|qa|section|component|block|automation(?:-id)?)$/.test(name)) {
      words.push(value.slice(0, 60));
    } else if (name.startsWith('data-') && !value.startsWith('{')) words.push(name.slice(5, 60));
  }
  if (words.length === 0) return '';
  return words
    .join(' ')
    .slice(0, MAX_MARKS * 2)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-');
}

function isAside({ element, marks, parent }: Item): boolean {
  const { name, attribs } = element;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'h1') return false;
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(attribs.role ?? '')) return true;
  // Some shops set what is to be bought beside the photos.
  if (name === 'aside') return !/product|buy|purchase|cart|summary/.test(marks);
  // The head of a section belongs to it, that of the body to the site.
  if (name === 'header') return parent === null || ['html', 'body', 'div'].includes(parent.element.name);
  return marks === 'header' || ASIDE_MARKS.test(marks);
}

function isHidden({ name, attribs }: Element): boolean {
  if (['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe'].includes(name)) return true;
  return attribs.hidden !== undefined || /display:\s{0,3}none/i.test(attribs.style?.slice(0, 500) ?? '');
}

/** The first heading outside of the site's head, else the first that there is. */
function findHeading(items: readonly Item[]): Item | null {
  const headings = items.filter(({ element }) => element.name === 'h1').slice(0, 20);
  const inHeader = (item: Item) => {
    for (let up = item.parent, steps = 0; up && steps < 64; up = up.parent, steps += 1) {
      if (isAside(up) && !/product/.test(up.marks)) return true;
    }
    return false;
  };
  return headings.find((item) => !inHeader(item)) ?? headings[0] ?? null;
}

/** Whether `inner` is `outer` or stands in it. */
export function isWithin(inner: Item, outer: Item): boolean {
  return inner.order >= outer.order && inner.order < outer.end;
}
