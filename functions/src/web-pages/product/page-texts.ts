import { lineOf } from './reading/element-text';
import type { Outline } from './reading/outline';
import { comparable, plainLine } from './reading/plain-line';
import { firstMeta, type PageMeta } from './markup/page-meta';
import { textContentOf } from './reading/script-text';

/** What a page calls itself. */
export interface PageTexts {
  /** Of `title` and of all main headings. */
  titles: readonly string[];
  title: string | null;
  heading: string | null;
  siteName: string | null;
  /** The beginning of what can be seen. */
  visible: string;
}

const MAX_VISIBLE = 4_000;

export function readPageTexts({ items, heading }: Outline, meta: PageMeta): PageTexts {
  const titleElement = items.find(({ element, parent }) => element.name === 'title' && parent?.element.name !== 'svg');
  const title = titleElement ? plainLine(textContentOf(titleElement.element)) : null;
  const siteName = plainLine(firstMeta(meta, 'og:site_name', 'application-name'), 100);
  const headings = items.filter(({ element }) => element.name === 'h1').slice(0, 5);
  const lines = headings.map(({ element }) => lineOf(element, 300));
  const own = heading ? plainLine(lineOf(heading.element, 1_000)) : null;
  const isSite = own !== null && siteName !== null && comparable(own) === comparable(siteName);
  const body =
    items.find(({ element }) => element.name === 'body') ?? items.find(({ element }) => element.name === 'html');
  return {
    titles: [...(title ? [title] : []), ...lines],
    title,
    heading: isSite ? null : own,
    siteName,
    visible: body ? lineOf(body.element, MAX_VISIBLE) : '',
  };
}

const ENDING = /\s[-–—|·•:]\s(?=[^-–—|·•:]{1,60}$)|\s?[|]\s?(?=[^|]{1,60}$)/u;

/**
 * A title without the shop's name behind it: what follows the last dash or bar, where it is the site's name or
 * the page's title ends in it too.
 */
export function withoutSiteName(name: string, { siteName, title, heading }: PageTexts): string {
  const end = ENDING.exec(name);
  if (!end || end.index === 0) return name;
  const last = comparable(name.slice(end.index + end[0].length));
  const isSite = siteName !== null && comparable(siteName) === last;
  // A product may have a dash in its name: then the heading has it too.
  const isWhole = heading !== null && comparable(heading) === comparable(name);
  const endsTitle = title !== null && last !== '' && comparable(title).endsWith(last) && !isWhole;
  return isSite || endsTitle ? name.slice(0, end.index).trim() : name;
}
