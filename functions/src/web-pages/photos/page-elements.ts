import { allElements, isElement, type PageElement } from '../all-elements';
import type { Page } from '../page';

export type Element = PageElement;
type Node = Element['children'][number];

export { isElement };

/** The first elements of a page, at most `most`, of which it holds, in the order of the document. */
export function elementsOf(page: Page, holds: (element: Element) => boolean, most: number): Element[] {
  const found: Element[] = [];
  for (const element of allElements(page)) {
    if (found.length >= most) break;
    if (holds(element)) found.push(element);
  }
  return found;
}

/** What is around an element, the nearest first, at most `levels`. */
export function ancestorsOf(element: Element, levels: number): Element[] {
  const ancestors: Element[] = [];
  let parent = element.parent;
  while (isElement(parent) && ancestors.length < levels) {
    ancestors.push(parent);
    parent = parent.parent;
  }
  return ancestors;
}

const MOST_NODES = 400;

/** An element's text, at most `length` characters, from its first few hundred nodes. */
export function shortText(element: Element, length: number): string {
  const texts: string[] = [];
  for (const node of nodesIn(element)) if (node.type === 'text') texts.push(node.data.slice(0, length));
  return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, length);
}

/** Whether a picture is among an element's first few hundred nodes. */
export const hasImage = (element: Element) => nodesIn(element).some((node) => isElement(node) && node.name === 'img');

/** In the order of the document; not by recursion, which a page could nest too deep for. */
function nodesIn(element: Element): Node[] {
  const found: Node[] = [];
  const open: Node[] = [...element.children.slice(0, MOST_NODES)].reverse();
  for (let node = open.pop(); node && found.length < MOST_NODES; node = open.pop()) {
    found.push(node);
    if (isElement(node)) open.push(...node.children.slice(0, MOST_NODES).reverse());
  }
  return found;
}

/** The words of an element's classes, id and own name, each written as `product-card-image`. */
export function markingsOf(element: Element): string[] {
  const { class: classes = '', id = '', role = '' } = element.attribs;
  const own = element.name.includes('-') ? element.name : '';
  return `${classes.slice(0, 600)} ${id.slice(0, 100)} ${role.slice(0, 30)} ${own.slice(0, 60)}`
    .split(/\s+/)
    .filter(Boolean)
    .map((word) =>
      word
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[_-]+/g, '-'),
    );
}
