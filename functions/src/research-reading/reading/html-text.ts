import { walkHtml, type HtmlElement, type HtmlNode } from '../../web-pages/words/walk-html';

/** What a page has beside its words, or shows to nobody. */
const SILENT = new Set(
  (
    'script style template noscript iframe object embed svg math canvas audio video button input select textarea ' +
    'option nav footer head dialog'
  ).split(' '),
);
const BLOCKS = new Set(
  (
    'p div section article header main aside ul ol li dl dt table tbody thead tfoot tr caption blockquote pre figure ' +
    'figcaption hr details summary address fieldset form h1 h2 h3 h4 h5 h6 center'
  ).split(' '),
);
/** A term and what is said of it stand on one line: “Material: oak”. */
const CELLS = new Set(['td', 'th', 'dd']);
const HIDDEN_STYLE = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/iu;
/** More than a person reads of one page. */
const MOST_CHARACTERS = 200_000;

interface Choice {
  /** Elements that are not the page's own words. */
  leavesOut: (element: HtmlElement) => boolean;
  /** Whether line ends of the source are meant. */
  keepsLines: boolean;
}

/** The words that can be seen of HTML, blocks as lines; in order, untidied. */
export function textOfHtml(root: HtmlNode | undefined, { leavesOut, keepsLines }: Choice): string {
  const parts: string[] = [];
  let length = 0;
  let isLineEmpty = true;
  const newLine = () => {
    parts.push('\n');
    isLineEmpty = true;
  };
  walkHtml(root, {
    enter: (element) => {
      if (length > MOST_CHARACTERS || isSilent(element) || leavesOut(element)) return false;
      if (element.name === 'br') newLine();
      else if (CELLS.has(element.name)) parts.push(isLineEmpty ? '' : ': ');
      else if (BLOCKS.has(element.name)) newLine();
      return true;
    },
    leave: ({ name }) => {
      if (name === 'dd' || (BLOCKS.has(name) && name !== 'dt')) newLine();
    },
    text: (data) => {
      if (length > MOST_CHARACTERS) return;
      const text = keepsLines ? data : data.replace(/[\r\n]/gu, ' ');
      if (/\S/u.test(text)) isLineEmpty = false;
      length += text.length;
      parts.push(text);
    },
  });
  return parts.join('').slice(0, MOST_CHARACTERS);
}

function isSilent({ name, attribs }: HtmlElement): boolean {
  if (SILENT.has(name) || attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  return HIDDEN_STYLE.test(attribs.style?.slice(0, 500) ?? '');
}
