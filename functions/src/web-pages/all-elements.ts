import type { Page } from './page';

type Node = ReturnType<Page['$']['root']>[number]['children'][number];
export type PageElement = Extract<Node, { attribs: object }>;

const MOST_ELEMENTS = 300_000;

const known = new WeakMap<Page, readonly PageElement[]>();

/**
 * A page’s elements in the order of the document, at most the first 300,000. The tree is walked once for a page:
 * a selector walks it each time, and takes time that grows with the square of how deep it nests.
 */
export function allElements(page: Page): readonly PageElement[] {
  const elements = known.get(page) ?? walk(page);
  known.set(page, elements);
  return elements;
}

/** Neither by recursion nor with a stack of its own: pages nest deeper than a stack. */
function walk({ $ }: Page): PageElement[] {
  const found: PageElement[] = [];
  let node: Node | null | undefined = $.root()[0]?.children[0];
  while (node && found.length < MOST_ELEMENTS) {
    const element: PageElement | null = isElement(node) ? node : null;
    if (element) found.push(element);
    node = element?.children[0] ?? nodeBehind(node);
  }
  return found;
}

/** What follows a node and all that is in it. */
function nodeBehind(node: Node): Node | null {
  let last: Node | null = node;
  while (last && !last.next) last = isElement(last.parent) ? last.parent : null;
  return last?.next ?? null;
}

export const isElement = (node: unknown): node is PageElement =>
  typeof node === 'object' && node !== null && 'attribs' in node && 'children' in node;
