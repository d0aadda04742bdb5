import type { FoundLogo, Source } from '../../found';
import type { Page } from '../../page';
import { elementsOf } from '../page-elements';
import { logoAddress } from './image-address';

const MOST_ELEMENTS = 500;
/** Pixels; smaller icons are too coarse to show. */
const LEAST_SIDE = 96;
/** A touch icon is 180 pixels wide unless it says otherwise. */
const TOUCH_SIDE = '180x180';

type HeadLogo = FoundLogo & { alt: null };

/** Icons and logos that a page’s `link` and `meta` elements tell of. */
export function headLogos(page: Page): HeadLogo[] {
  const found: HeadLogo[] = [];
  const add = (address: string | undefined, source: Source, confidence: number) => {
    const url = logoAddress(page, address);
    if (url) found.push({ url, svg: null, source, confidence, alt: null });
  };
  for (const { attribs } of elementsOf(page, 'link').slice(0, MOST_ELEMENTS)) {
    const likelihood = iconLikelihood(attribs);
    if (likelihood !== null) add(attribs.href, 'html', likelihood);
  }
  for (const { attribs } of elementsOf(page, 'meta').slice(0, MOST_ELEMENTS)) {
    const property = (attribs.property ?? attribs.name ?? '').trim().toLowerCase();
    if (property === 'og:logo') add(attribs.content, 'opengraph', 0.75);
  }
  return found;
}

function iconLikelihood({ rel = '', type = '', href = '', sizes = '' }: Record<string, string>): number | null {
  const rels = rel.toLowerCase().split(/\s+/);
  if (rels.includes('mask-icon')) return 0.2;
  if (rels.some((one) => one.startsWith('apple-touch-icon')))
    return sideOf(sizes || TOUCH_SIDE) >= LEAST_SIDE ? 0.4 : null;
  if (!rels.includes('icon')) return null;
  if (/svg/i.test(type) || /\.svg(?:[?#]|$)/i.test(href.slice(-300))) return 0.5;
  return sideOf(sizes) >= LEAST_SIDE ? 0.42 : null;
}

/** The longest of `32x32 192x192`. */
const sideOf = (sizes: string) => Math.max(0, ...(sizes.slice(0, 200).match(/\d{1,5}(?=x\d)/gi) ?? []).map(Number));
