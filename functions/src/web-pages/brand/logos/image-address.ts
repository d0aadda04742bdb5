import { absoluteUrl, type Page } from '../../page';
import type { PageElement } from '../page-element';

const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];
const LONGEST_SET = 8000;
const LONGEST_ADDRESS = 2048;
/** Pixels; shops that make sizes on demand write `{width}` for it. */
const ASKED_WIDTH = '600';
/** Address parameters that only say how large, and how, the same picture is wanted. */
const SIZES = [
  'width',
  'height',
  'w',
  'h',
  'v',
  'q',
  'quality',
  'format',
  'fm',
  'fit',
  'crop',
  'dpr',
  'auto',
  'resize',
  'ssl',
];

/** The address of an `img`’s picture in its largest form, also where a script would put it in later. */
export function imageAddress(page: Page, { attribs }: PageElement): string | null {
  const sets = [attribs.srcset, attribs['data-srcset'], attribs['data-lazy-srcset']];
  const candidates = [...sets.map(largestOf), ...LATE.map((name) => attribs[name]), attribs.src];
  for (const candidate of candidates) {
    const url = logoAddress(page, candidate?.replaceAll('{width}', ASKED_WIDTH));
    if (url) return url;
  }
  return null;
}

/** An absolute address of reasonable length; null for any other. */
export function logoAddress(page: Page, address: string | undefined): string | null {
  const url = address !== undefined && address.length <= LONGEST_ADDRESS ? absoluteUrl(page, address) : null;
  return url !== null && url.length <= LONGEST_ADDRESS ? url : null;
}

/** Of `small.png 200w, large.png 400w`. */
function largestOf(set: string | undefined): string | undefined {
  let best: { address: string; size: number } | undefined;
  for (const candidate of (set ?? '').slice(0, LONGEST_SET).split(/,\s+/)) {
    const [address = '', descriptor = ''] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor) || 1;
    if (address !== '' && !address.startsWith('data:') && (!best || size > best.size)) best = { address, size };
  }
  return best?.address;
}

/** The same for one picture in several sizes. */
export function pictureKey(address: string): string {
  const url = new URL(address);
  for (const name of SIZES) url.searchParams.delete(name);
  const path = url.pathname.replace(/_\d{0,4}x\d{0,4}(?=(?:@2x)?\.\w{2,4}$)/, '');
  return `${url.hostname}${path}${url.search}`;
}

/** 2 for a drawing, 1 for a picture that may be transparent, 0 for any other, by the ending of its name. */
export function formatRank(address: string): 0 | 1 | 2 {
  const { pathname } = new URL(address);
  if (/\.svgz?$/i.test(pathname)) return 2;
  return /\.(?:png|webp|avif|gif)$/i.test(pathname) ? 1 : 0;
}
