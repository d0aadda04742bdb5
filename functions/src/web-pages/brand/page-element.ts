import type { CheerioAPI } from 'cheerio/slim';

/** An element of a page's tree. */
export type PageElement = ReturnType<ReturnType<CheerioAPI['root']>['children']>[number];

type PageNode = PageElement['children'][number];

/** What shows no words of the page’s own. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'select', 'textarea']);

/**
 * The first `limit` characters that a tree shows, its parts parted by spaces. Without recursion: on hostile pages
 * elements nest deeper than a stack.
 */
export function shownText(roots: readonly PageNode[], limit: number): string {
  const open: PageNode[] = [...roots].reverse();
  const parts: string[] = [];
  let length = 0;
  for (let node = open.pop(); node && length < limit; node = open.pop()) {
    if (node.type === 'text') {
      const text = node.data.slice(0, limit * 4).replace(/\s+/g, ' ');
      parts.push(text.slice(0, limit - length));
      length += text.length;
    } else if ('children' in node && !('name' in node && SILENT.has(node.name))) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) open.push(child);
      }
    }
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim().slice(0, limit);
}

/** What stands in a `script` or `style` as it was written. */
export function rawText(element: PageElement, limit: number): string {
  const parts = element.children.slice(0, 50).map((child) => (child.type === 'text' ? child.data : ''));
  return parts.join('').slice(0, limit);
}

/** The element's ancestors from the nearest on, at most `limit`. */
export function ancestorsOf(element: PageElement, limit: number): PageElement[] {
  const found: PageElement[] = [];
  let { parent } = element;
  while (parent && found.length < limit) {
    if ('name' in parent) found.push(parent);
    parent = parent.parent;
  }
  return found;
}

/** Words in lower case of names as programs write them: `siteLogo-img` is `site`, `logo` and `img`. */
export function wordsOfName(name: string | undefined): string[] {
  // Most elements have no name, and a page has many.
  if (!name) return [];
  return name
    .slice(0, 500)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
