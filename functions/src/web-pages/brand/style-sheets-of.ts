import { absoluteUrl, type Page } from '../page';
import { rawText, type PageElement } from './page-element';
import { elementsOf } from './page-elements';
import { styleSheetRank } from './style-sheet-hosts';

export interface StyleSheets {
  /** Absolute addresses, the likeliest to hold the brand’s look first, at most six. */
  urls: string[];
  /** CSS that stands in the page. */
  inline: string[];
}

const MOST_URLS = 6;
const LONGEST_URL = 2048;
const MOST_LINKS = 300;
const MOST_STYLES = 200;
const LONGEST_STYLE = 200_000;
/** Of all `style` elements together. */
const MOST_INLINE = 1_000_000;
const MOST_ATTRIBUTES = 20;
const LONGEST_ATTRIBUTE = 2000;

const OTHER_MEDIA = /\bprint\b|\bspeech\b|color-scheme:\s*dark/i;

/**
 * The style sheets that are the page’s own: those it refers to, without those of fonts and of other people’s widgets;
 * and what it holds itself, `style` elements cut at 200 kB and the `style` of its ground, head and buttons as rules.
 */
export function styleSheetsOf(page: Page): StyleSheets {
  return { urls: sheetUrls(page), inline: [...styleElements(page), ...styleAttributes(page)] };
}

function sheetUrls(page: Page): string[] {
  const ranked: { url: string; rank: number }[] = [];
  const sheets = elementsOf(page, 'link').filter(({ attribs }) =>
    /(?:^|\s)stylesheet(?:\s|$)/i.test(attribs.rel ?? ''),
  );
  for (const { attribs } of sheets.slice(0, MOST_LINKS)) {
    const isAside = /\balternate\b/i.test(attribs.rel ?? '') || OTHER_MEDIA.test(attribs.media ?? '');
    const url = isAside ? null : absoluteUrl(page, attribs.href?.slice(0, LONGEST_URL + 1));
    if (!url || url.length > LONGEST_URL) continue;
    const rank = styleSheetRank(new URL(url), page.url);
    if (rank !== null) ranked.push({ url, rank });
  }
  const sorted = ranked.sort((one, other) => one.rank - other.rank).map(({ url }) => url);
  return [...new Set(sorted)].slice(0, MOST_URLS);
}

function styleElements(page: Page): string[] {
  const found: string[] = [];
  let room = MOST_INLINE;
  for (const element of elementsOf(page, 'style').slice(0, MOST_STYLES)) {
    const { type = '', media = '' } = element.attribs;
    if ((type !== '' && type.toLowerCase() !== 'text/css') || OTHER_MEDIA.test(media)) continue;
    const css = rawText(element, Math.min(LONGEST_STYLE, room)).trim();
    room -= css.length;
    if (css !== '') found.push(css);
  }
  return found;
}

function styleAttributes(page: Page): string[] {
  const rules: string[] = [];
  for (const element of elementsOf(page)) {
    const style = (element.attribs.style ?? '').slice(0, LONGEST_ATTRIBUTE).replace(/[{}]/g, '').trim();
    const selector = style === '' ? null : paintedAs(element);
    if (selector) rules.push(`${selector} { ${style} }`);
    if (rules.length >= MOST_ATTRIBUTES) break;
  }
  return rules;
}

/** The selector of a rule that says the same; null for what tells nothing of a brand. */
function paintedAs({ name, attribs }: PageElement): string | null {
  if (['html', 'body', 'header', 'button'].includes(name)) return name;
  const isSubmit = name === 'input' && attribs.type?.toLowerCase() === 'submit';
  const isButton = /(?:^|\s)(?:btn|button)(?:\s|$)|add-to-cart/.test((attribs.class ?? '').slice(0, 1000));
  return isSubmit || isButton ? 'button' : null;
}
