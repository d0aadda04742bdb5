import { load } from 'cheerio/slim';

const MAX_READ = 2_000;
const MAX_NAME = 200;

// Marks that turn the reading direction or cannot be seen; joiners stay, which Hindi and emoji need.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

/**
 * One line of plain text out of text that may have tags and entities in it, also entities of entities.
 * At most `max` characters, cut at a word; null where nothing is left.
 */
export function plainLine(raw: string | null, max = MAX_NAME): string | null {
  if (raw === null) return null;
  let text = raw.slice(0, MAX_READ);
  for (let round = 0; round < 3 && /<[a-z/!]|&[a-z#]/i.test(text); round += 1) text = withoutMarkup(text);
  const line = text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
  return line === '' ? null : cutAtWord(line, max);
}

function withoutMarkup(text: string): string {
  const $ = load(text, { xml: { xmlMode: false, decodeEntities: true } }, false);
  $('script, style, template, noscript').remove();
  // A break separates words that would otherwise run together.
  $('br, p, li, div').after(' ');
  return $.root().text();
}

function cutAtWord(line: string, max: number): string {
  if (line.length <= max) return line;
  const cut = line.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  // A surrogate pair that was cut in two is no character.
  return (space > max / 2 ? cut.slice(0, space) : cut.slice(0, max)).replace(/[\uD800-\uDBFF]$/, '').trim();
}

/** A name's letters and digits alone, to compare it by. */
export function comparable(text: string): string {
  return text
    .slice(0, MAX_READ)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
