import type { Page } from '../page';
import type { PageElement } from './page-element';

const MOST_ELEMENTS = 300_000;

const known = new WeakMap<Page, readonly PageElement[]>();

/**
 * The page’s elements of these names in their order, or all; at most the first 300,000. The tree is walked once for a
 * page: a selector walks it each time, and takes time that grows with the square of how deep it nests.
 */
export function elementsOf(page: Page, ...names: string[]): readonly PageElement[] {
  const all = known.get(page) ?? everyElement(page);
  known.set(page, all);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

function everyElement({ $ }: Page): PageElement[] {
  const found: PageElement[] = [];
  const open = $.root().children().toArray().reverse();
  for (let element = open.pop(); element && found.length < MOST_ELEMENTS; element = open.pop()) {
    found.push(element);
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child && 'attribs' in child) open.push(child);
    }
  }
  return found;
}
