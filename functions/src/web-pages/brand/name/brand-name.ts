import type { Found, Source } from '../../found';
import type { Page } from '../../page';
import type { Organization } from '../organizations';
import { shownText } from '../page-element';
import { elementsOf } from '../page-elements';
import { cleanName, SEPARATOR, squashed } from './clean-name';
import { nameOfHost } from './site-domain';

const MOST_CONFIDENT = 0.95;
/** For each other place that says the same. */
const AGREEMENT = 0.05;
const MOST_METAS = 500;

const OF_KIND: Record<Organization['kind'], number> = { organization: 0.85, website: 0.8, brand: 0.7 };
const OF_META: Record<string, readonly [Source, number]> = {
  'og:site_name': ['opengraph', 0.8],
  'application-name': ['html', 0.6],
  'apple-mobile-web-app-title': ['html', 0.6],
};

/**
 * The brand’s name. That of the product is the ad’s, whoever sells it; a site that says the same makes it surer.
 * `logoAlt` is the text that stands for the logo.
 */
export function brandNameOf(
  page: Page,
  organizations: readonly Organization[],
  logoAlt: string | null,
  product: Found<string> | null,
): Found<string> | null {
  const site = surest(siteNames(page, organizations, logoAlt));
  const own = product && cleanName(product.value);
  if (!product || !own) return site;
  const isSame = site !== null && squashed(site.value) === squashed(own);
  return isSame && site.confidence > product.confidence ? site : { ...product, value: own };
}

function siteNames(page: Page, organizations: readonly Organization[], logoAlt: string | null): Found<string>[] {
  const found: Found<string>[] = [];
  const add = (text: string | null | undefined, source: Source, confidence: number) => {
    const value = cleanName(text);
    if (value) found.push({ value, source, confidence });
  };
  for (const { kind, name } of organizations) add(name, 'json-ld', OF_KIND[kind]);
  for (const { attribs } of elementsOf(page, 'meta').slice(0, MOST_METAS)) {
    const meta = OF_META[(attribs.property ?? attribs.name ?? '').trim().toLowerCase()];
    if (meta) add(attribs.content, ...meta);
  }
  add(withoutLogoWord(logoAlt ?? ''), 'html', 0.6);
  const host = nameOfHost(page.url.hostname);
  const title = titlePart(page, host);
  if (title) add(title.text, 'html', title.confidence);
  add(host, 'html', 0.3);
  return found;
}

const LOGO_WORD = /^(?:the\s+)?logo(?:\s+(?:of|von|de|di|van))?\s+|[\s-]+logo$|^(.*?)-logo$/i;

const withoutLogoWord = (alt: string) => alt.slice(0, 200).trim().replace(LOGO_WORD, '$1').trim();

/** Where the site is named in a title: the part that its address has too, else the last. */
function titlePart(page: Page, host: string | null): { text: string; confidence: number } | null {
  const title = shownText(elementsOf(page, 'title').slice(0, 1), 500);
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  const ofHost = parts.find((part) => host !== null && squashed(part) === squashed(host));
  if (ofHost) return { text: ofHost, confidence: 0.6 };
  const last = parts.at(-1);
  return parts.length > 1 && last ? { text: last, confidence: 0.45 } : null;
}

/** The most confident; what others say too is more so, and is said as the first of the most confident says it. */
function surest(names: readonly Found<string>[]): Found<string> | null {
  const rated = names.map((name) => {
    const agreeing = names.filter((other) => other !== name && squashed(other.value) === squashed(name.value)).length;
    const confidence = Math.min(MOST_CONFIDENT, name.confidence + agreeing * AGREEMENT);
    return { ...name, confidence: Math.round(confidence * 100) / 100 };
  });
  return rated.reduce<Found<string> | null>(
    (best, name) => (best && best.confidence >= name.confidence ? best : name),
    null,
  );
}
