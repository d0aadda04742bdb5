import { lineCounter } from '../../../../lib/reading/line-counter';

/** One entry of a feed as it stands in the file; null where it is too long or never closed. */
export interface XmlItem {
  line: number;
  source: string | null;
}

/** What feeds call an entry; the outermost that there is. */
const ITEM_NAMES = new Set(
  'item entry product offer shopitem article artikel produkt produit producto produto prodotto ürün urun row record'.split(
    ' ',
  ),
);

/** No product is longer. In characters. */
const MOST_CHARACTERS = 300_000;

/** Elements, and what may have `<` in it without being one. */
const SKIPPED: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Calls with each entry of a feed, in its order, until told to stop, without reading what is in it: so that one that
 * is broken breaks no other. Gives where the first begins; null where there is none.
 */
export function readXmlItems(text: string, take: (item: XmlItem) => boolean): number | null {
  const lineAt = lineCounter(text);
  let name: string | null = null;
  let first: number | null = null;
  let open: { at: number } | null = null;
  const end = (source: string | null) => {
    const from = open?.at ?? 0;
    open = null;
    return take({ line: lineAt(from), source });
  };
  // Behind the last `>` no element ends, however many begin.
  const last = text.lastIndexOf('>');
  for (let at = text.indexOf('<'); at !== -1 && at < last; at = text.indexOf('<', at)) {
    const skipped = SKIPPED.find(([start]) => text.startsWith(start, at));
    if (skipped) {
      const close = text.indexOf(skipped[1], at);
      at = close === -1 ? text.length : close + skipped[1].length;
      continue;
    }
    const tag = tagAt(text, at);
    if (tag && (name === null ? !tag.isEnd && ITEM_NAMES.has(tag.name.toLowerCase()) : tag.name === name)) {
      name = tag.name;
      first ??= at;
      if (tag.isEnd && open) {
        const source = text.slice(open.at, tag.end);
        if (!end(source.length > MOST_CHARACTERS ? null : source)) return first;
      } else if (!tag.isEnd) {
        // The one before was never closed.
        if (open && !end(null)) return first;
        open = { at };
        if (text[tag.end - 2] === '/' && !end(text.slice(at, tag.end))) return first;
      }
    }
    at = tag?.end ?? at + 1;
  }
  if (open) end(null);
  return first;
}

const TAG_NAME = /<(\/?)([\p{L}_][\p{L}\p{N}_.:-]{0,100})(?=[\s/>])/uy;

function tagAt(text: string, at: number): { name: string; isEnd: boolean; end: number } | null {
  TAG_NAME.lastIndex = at;
  const [, slash, name] = TAG_NAME.exec(text) ?? [];
  if (name === undefined) return null;
  const close = text.indexOf('>', at);
  return close === -1 ? null : { name, isEnd: slash === '/', end: close + 1 };
}
