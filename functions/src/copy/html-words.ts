import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';

/** What a person doesn’t read on a page, or that was taken back. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'head',
  'title',
  'del',
  's',
  'strike',
]);
const BLOCKS = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'br',
    'dd',
    'div',
    'dl',
    'dt',
    'figcaption',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
  ],
  ...['h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul'],
]);
const CELLS = new Set(['td', 'th']);
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'audio',
    'b',
    'big',
    'body',
    'button',
    'caption',
    'center',
    'cite',
    'code',
    'col',
    'colgroup',
  ],
  ...[
    'data',
    'dfn',
    'em',
    'figure',
    'font',
    'html',
    'i',
    'img',
    'input',
    'ins',
    'kbd',
    'label',
    'legend',
    'link',
    'mark',
  ],
  ...['meta', 'nav', 'option', 'picture', 'q', 'samp', 'select', 'small', 'source', 'span', 'strong', 'sub', 'summary'],
  ...['sup', 'tbody', 'textarea', 'tfoot', 'thead', 'time', 'tt', 'u', 'var', 'video', 'wbr', 'details', 'aside'],
]);
/** “x<y and y>z” has no tag in it; `o:p` of Word and `<https://…>` are none to be read. */
const isElement = (name: string) =>
  UNREAD.has(name) || BLOCKS.has(name) || CELLS.has(name) || INLINE.has(name) || /[-:@.]/u.test(name);
/** What shops escape, they sometimes escape again. */
const MOST_ROUNDS = 4;

/** A text from a web page or a shop’s export as a person reads it: without tags, with each entity as what it stands for. */
export function htmlWords(text: string): string {
  let words = text;
  for (let round = 0; round < MOST_ROUNDS && /[<&]/u.test(words); round++) {
    const next = decodeHTMLStrict(withoutTags(words));
    if (next === words) break;
    words = next;
  }
  return words;
}

function withoutTags(text: string): string {
  if (!/<[a-z!/?]/iu.test(text)) return text;
  let words = '';
  const unread: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        if (!isElement(name)) words += text.slice(parser.startIndex, parser.endIndex + 1);
        else if (UNREAD.has(name)) unread.push(name);
        else if (BLOCKS.has(name)) words += name === 'li' ? '\n• ' : '\n';
        else if (CELLS.has(name)) words += ' ';
      },
      ontext(part) {
        if (unread.length === 0) words += part;
      },
      onclosetag(name, isImplied) {
        if (!isElement(name) && !isImplied) words += text.slice(parser.startIndex, parser.endIndex + 1);
        else if (unread.at(-1) === name) unread.pop();
        else if (BLOCKS.has(name)) words += '\n';
      },
    },
    { decodeEntities: false },
  );
  parser.end(text);
  return words;
}
