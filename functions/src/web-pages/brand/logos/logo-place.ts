import { absoluteUrl, type Page } from '../../page';
import { ancestorsOf, type PageElement } from '../page-element';
import { namesLogo, namesNeighbour, namesOthers } from './logo-words';

const FAR = 30;
const NEAR = 4;

/**
 * How sure it is, 0–1, that a picture is the site’s logo by where it stands and what it is called; null for one that
 * isn’t. `names` are texts that the picture itself is called by: its address, its alternative text.
 */
export function logoLikelihood(
  page: Page,
  element: PageElement,
  names: readonly (string | undefined)[],
): number | null {
  const near = nearOf(element);
  const all = [...names, element.attribs.class, element.attribs.id];
  for (const { attribs } of near) all.push(attribs.class, attribs.id, attribs['aria-label']);
  const isLabelled = [element, ...near].some(({ attribs }) => attribs.itemprop === 'logo');
  const isLogo = namesLogo(all);
  const isHome = near.some((ancestor) => leadsHome(page, ancestor));
  // Of a page's pictures nearly all end here, before anything that takes long is asked.
  if (!isLabelled && !isLogo && !isHome) return null;
  if (namesOthers(all, page.url.hostname)) return null;
  if (isLabelled) return 0.85;
  const far = ancestorsOf(element, FAR);
  if (far.some(isHead)) return headLikelihood(isLogo, isHome, namesNeighbour(all));
  if (!isLogo || far.some(isContent)) return null;
  return far.some(({ name }) => name === 'footer') ? 0.45 : isHome ? 0.7 : 0.55;
}

/** What is right around a picture, up to the head itself, whose name speaks of all that it holds. */
function nearOf(element: PageElement): PageElement[] {
  const near = ancestorsOf(element, NEAR);
  const edge = near.findIndex(isHead);
  return edge < 0 ? near : near.slice(0, edge);
}

function headLikelihood(isLogo: boolean, isHome: boolean, isBeside: boolean): number | null {
  if (isLogo) return isHome ? 0.85 : isBeside ? 0.6 : 0.8;
  return isHome && !isBeside ? 0.65 : null;
}

const HEAD_NAME =
  /^(?:(?:site|main|page|shop|global|l)[-_]?)?(?:header|masthead|navbar|topbar|banner)(?:[-_]{1,2}(?:wrapper|inner|container|main|section))?$/i;

function isHead({ name, attribs }: PageElement): boolean {
  if (name === 'header' || name === 'nav' || attribs.role === 'banner') return true;
  if (attribs.class === undefined && attribs.id === undefined) return false;
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 500).split(/\s+/);
  return names.some((one) => HEAD_NAME.test(one));
}

/** Logos within what a page is about are of those it speaks of. */
const isContent = ({ name, attribs }: PageElement) => name === 'main' || name === 'article' || attribs.role === 'main';

/** A link to the start page, also to that of a language: `/`, `/de`, `/en-gb/`. */
function leadsHome(page: Page, { name, attribs }: PageElement): boolean {
  const href = name === 'a' ? attribs.href?.slice(0, 2048) : undefined;
  // What is longer than a language’s code leads elsewhere, and needs no parsing.
  if (href === undefined || /^\/[\w-]{6,}(?:\/[\w-]|$)/.test(href)) return false;
  const address = absoluteUrl(page, href);
  if (!address) return false;
  const { hostname, pathname } = new URL(address);
  const isOwn = hostname.replace(/^www\./, '') === page.url.hostname.replace(/^www\./, '');
  return isOwn && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{3,4})?$/i.test(pathname);
}
