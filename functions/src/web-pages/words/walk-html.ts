import { load, type CheerioAPI } from 'cheerio/slim';

type Root = ReturnType<CheerioAPI['root']>[number];
export type HtmlNode = Root | Root['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

/** What happens on the way through a tree. */
export interface Visitor {
  /** False for an element that is left out with all that is in it. */
  enter: (element: HtmlElement) => boolean;
  leave: (element: HtmlElement) => void;
  text: (data: string) => void;
}

export function parseHtml(html: string): HtmlNode | undefined {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0];
}

/** Without recursion: hostile markup is nested by the thousand. */
export function walkHtml(root: HtmlNode | undefined, visitor: Visitor): void {
  const stack: { node: HtmlNode; isLeft: boolean }[] = root ? [{ node: root, isLeft: false }] : [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, isLeft } = next;
    const element = 'attribs' in node ? node : null;
    if (isLeft && element) visitor.leave(element);
    else if ('children' in node) {
      if (element && !visitor.enter(element)) continue;
      if (element) stack.push({ node, isLeft: true });
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child) stack.push({ node: child, isLeft: false });
      }
    } else if (node.nodeType === 3) visitor.text(node.data);
  }
}
