import { parseHtml, walkHtml, type HtmlElement } from './walk-html';

/** A piece of a text that stands by itself. */
export interface Block {
  kind: 'text' | 'item' | 'heading';
  text: string;
}

/** What a page has beside its words, or shows to nobody. */
const DROPPED = new Set(
  (
    'script style template noscript iframe object embed svg math canvas audio video form button input select ' +
    'textarea option label nav head title dialog'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'p div section article header footer main aside ul ol dl dt table tbody thead tfoot tr caption blockquote pre ' +
    'figure figcaption hr details summary address fieldset li h1 h2 h3 h4 h5 h6 center'
  ).split(' '),
);
const CELLS = new Set(['td', 'th', 'dd']);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** Words and sizes of tables that say how large or how nourishing something is. */
const MEASURES =
  /(?<!\p{L})(?:kcal|kJ|nutrition(?:al)?|nährwerte?|brennwert|valeurs? nutritionnelles?|valor(?:es|i)? nutri\p{L}+|voedingswaarde|size chart|größentabelle|guide des tailles|XX?S|XX?L)(?!\p{L})|栄養成分|サイズ表/iu;
const MEASURES_LENGTH = 3_000;

/** Takes HTML apart into its blocks; `keepsLines` where its line ends are meant. */
export function htmlBlocks(html: string, keepsLines: boolean): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Block['kind'] = 'text';
  const flush = (next: Block['kind']) => {
    const isEmpty = !/\S/u.test(text);
    if (!isEmpty) blocks.push({ kind, text });
    // A paragraph in a list item is the item.
    if (!isEmpty || next !== 'text') kind = next;
    text = '';
  };
  walkHtml(parseHtml(html), {
    enter: (element) => {
      const { name } = element;
      if (isDropped(element)) return false;
      if (name === 'br') text += '\n';
      else if (CELLS.has(name)) text += /\S/u.test(text) ? ': ' : '';
      else if (BLOCKS.has(name)) flush(kindOf(name));
      return true;
    },
    leave: ({ name }) => {
      // A term waits for what is said of it.
      if (name === 'dd' || (BLOCKS.has(name) && name !== 'dt')) flush('text');
      if (kindOf(name) !== 'text') kind = 'text';
    },
    text: (data) => (text += keepsLines ? data : data.replace(/[\r\n]/gu, ' ')),
  });
  flush('text');
  return blocks;
}

function kindOf(name: string): Block['kind'] {
  if (name === 'li') return 'item';
  return /^h[1-6]$/u.test(name) ? 'heading' : 'text';
}

function isDropped(element: HtmlElement): boolean {
  const { name, attribs } = element;
  if (DROPPED.has(name) || 'hidden' in attribs || attribs['aria-hidden'] === 'true') return true;
  return HIDDEN_STYLE.test(attribs.style?.slice(0, 500) ?? '') || (name === 'table' && isMeasures(element));
}

/** A table in a table is judged by itself; more than two columns are no list of properties. */
function isMeasures(table: HtmlElement): boolean {
  let cells = 0;
  let columns = 0;
  let text = '';
  walkHtml(table, {
    enter: (element) => {
      if (element.name === 'table') return element === table;
      if (element.name === 'tr') cells = 0;
      if (CELLS.has(element.name)) columns = Math.max(columns, (cells += 1));
      return true;
    },
    leave: () => undefined,
    text: (data) => {
      if (text.length < MEASURES_LENGTH) text += ` ${data.slice(0, MEASURES_LENGTH)}`;
    },
  });
  return columns > 2 || MEASURES.test(text.slice(0, MEASURES_LENGTH));
}
