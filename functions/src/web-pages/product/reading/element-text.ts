import type { Element } from './outline';

type Node = Element['children'][number];

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'select', 'option', 'head']);
const BLOCKS =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|fieldset|figure|form|h[1-6]|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;

/**
 * The text that can be seen in an element: blocks as lines, everything else run together. At most about `max`
 * characters. Written without recursion: pages nest deeper than the stack is.
 */
export function textOf(element: Element, max = 2_000, leavesOut: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  let length = 0;
  // Empty elements cost time too.
  let visits = max * 4 + 200;
  const stack: (Node | '\n')[] = [...element.children.slice(0, visits)].reverse();
  for (let node = stack.pop(); node !== undefined && length < max && visits > 0; node = stack.pop()) {
    visits -= 1;
    if (node === '\n') parts.push('\n');
    else if (node.type === 'text') {
      parts.push(node.data.slice(0, max).replace(/\s+/g, ' '));
      length += node.data.length;
    } else if ('attribs' in node && !isSilent(node) && !leavesOut(node)) {
      const isBlock = BLOCKS.test(node.name);
      if (isBlock) stack.push('\n');
      for (let at = Math.min(node.children.length, visits) - 1; at >= 0; at -= 1) stack.push(node.children[at] ?? '\n');
      if (isBlock) stack.push('\n');
    }
  }
  return tidyLines(parts.join('').slice(0, max));
}

function isSilent({ name, attribs }: Element): boolean {
  return (
    SILENT.has(name) || attribs.hidden !== undefined || /display:\s{0,3}none/i.test(attribs.style?.slice(0, 500) ?? '')
  );
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The text of an element on one line. */
export function lineOf(element: Element, max = 400, leavesOut?: (element: Element) => boolean): string {
  return textOf(element, max, leavesOut).replaceAll('\n', ' ');
}
