import { InputError } from '../../inputs/input-error';
import { MOST_ROWS, type RawFeed } from '../csv/csv-feed';
import { WrongRows } from '../raw-row';
import { readXmlItem } from './xml-item';
import { readXmlItems } from './xml-items';

export interface RawXmlFeed extends RawFeed {
  /** Of the feed, not of a product. */
  title: string | null;
  language: string | null;
  isGoogle: boolean;
}

/** What stands before the first product. In characters. */
const MOST_HEAD = 64_000;

const NOT_READ = 'It is too long, or its element is never closed.';
const BROKEN = 'Its XML is not well formed: an element is not closed, or a character such as “&” stands there alone.';

/** The entries of an XML feed. Throws an InputError where it has none, or declares entities of its own. */
export function readXmlFeed(text: string, name: string): RawXmlFeed {
  if (/<!ENTITY/iu.test(text)) {
    throw new InputError(
      name,
      `“${name}” declares XML entities of its own, which no feed needs and we don’t read. Export it without them, or save it as CSV.`,
    );
  }
  const feed: RawFeed = { headings: [], rows: [], wrong: new WrongRows(), isCut: false };
  const first = readXmlItems(text, ({ line, source }) => {
    if (feed.rows.length + feed.wrong.count >= MOST_ROWS) {
      feed.isCut = true;
      return false;
    }
    const values = source === null ? null : readXmlItem(source);
    if (values !== null) feed.rows.push({ line, values, currency: null });
    else feed.wrong.add(line, source === null ? NOT_READ : BROKEN);
    return true;
  });
  if (first === null) {
    throw new InputError(
      name,
      `“${name}” has no products in it: we looked for <item>, <entry> and <product>. Export the products as a feed for Google, or as CSV.`,
    );
  }
  const head = text.slice(0, Math.min(first, MOST_HEAD));
  return {
    ...feed,
    title: headText(head, 'title'),
    language: headText(head, 'language'),
    isGoogle: text.includes('<g:'),
  };
}

function headText(head: string, element: string): string | null {
  const source = new RegExp(`<${element}(?:\\s[^>]{0,200})?>[^]{0,2000}?</${element}>`, 'iu').exec(head)?.[0];
  const text =
    source
      ?.replace(/<!\[CDATA\[|\]\]>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .trim() ?? '';
  return text === '' ? null : text;
}
