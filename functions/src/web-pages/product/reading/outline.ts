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

/** Without a stack of its own and without recursion: pages are large, and nest deeper than a stack. */
function walk(page: Page): Item[] {
  const items: Item[] = [];
  const markings = new Map<string, string>();
  let node: Node | null | undefined = page.$.root().get(0)?.children[0];
  let parent: Item | null = null;
  while (node && items.length < MAX_ITEMS) {
    const item: Item | null = 'attribs' in node ? newItem(node, parent, items.length, markings) : null;
    if (item) items.push(item);
    const first: Node | undefined = item?.element.children[0];
    if (first) [parent, node] = [item, first];
    else {
      for (; !node.next && parent; parent = parent.parent) {
        parent.end = items.length;
        node = parent.element;
      }
      node = node.next;
    }
  }
  for (; parent; parent = parent.parent) parent.end = items.length;
  return items;
}

function newItem(element: Element, parent: Item | null, order: number, markings: Map<string, string>): Item {
  const named = namesOf(element);
  const known = named === '' ? '' : markings.get(named);
  const marks = known ?? marksOf(named);
  // Most elements are called as many others are.
  if (known === undefined) markings.set(named, marks);
  return { element, parent, order, end: order + 1, marks, aside: false, hidden: false };
}

const TELLING_DATA = /^data-(?:test|testid|role|hook|qa|section|component|block|automation(?:-id)?)$/;

/** As the page writes them. */
function namesOf({ attribs }: Element): string {
  let names: string | null = null;
  for (const name in attribs) {
    const value = attribs[name] ?? '';
    const isNamed = name === 'class' || name === 'id';
    if (!isNamed && !name.startsWith('data-')) continue;
    const isValue = isNamed || TELLING_DATA.test(name);
    if (!isValue && value.startsWith('{')) continue;
    const word = isValue ? value.slice(0, isNamed ? MAX_MARKS : 60) : name.slice(5, 60);
    names = names === null ? word : `${names} ${word}`;
  }
  return names ?? '';
}

const marksOf = (names: string) =>
  names
    .slice(0, MAX_MARKS * 2)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+|-{2,}/g, '-');

function isAside({ element, marks, parent }: Item): boolean {
  const { name, attribs } = element;
  if (name === 'html' || name === 'body' || name === 'main' || name === 'h1') return false;
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.has(attribs.role ?? '')) return true;
  // Some shops set what is to be bought beside the photos.
  if (name === 'aside') return !/product|buy|purchase|cart|summary/.test(marks);
  // The head of a section belongs to it, that of the body to the site.
  if (name === 'header') return parent === null || ['html', 'body', 'div'].includes(parent.element.name);
  return marks !== '' && (marks === 'header' || ASIDE_MARKS.test(marks));
}

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe']);

function isHidden({ name, attribs }: Element): boolean {
  if (HIDDEN.has(name)) return true;
  return (
    attribs.hidden !== undefined ||
    (attribs.style !== undefined && /display:\s{0,3}none/i.test(attribs.style.slice(0, 500)))
  );
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
