import { fullPath, isShopify } from './resized-paths';
import { fullQuery, identifyingQuery, isSigned } from './resized-queries';

const LONGEST_ADDRESS = 4000;
/** Resizers in front of resizers: more than three have no reason. */
const MOST_WRAPPINGS = 3;

/**
 * The addresses to try for a picture, the largest first and the given one last: what a shop's CDN does to make
 * it smaller is undone. Signed addresses and what is no address come back alone.
 */
export function formsOf(url: string): string[] {
  return formsWithin(url, MOST_WRAPPINGS);
}

function formsWithin(address: string, wrappings: number): string[] {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return [address];
  const url = new URL(address);
  if (isSigned(url)) return [address];
  const inner = wrappings > 0 ? wrappedAddress(url) : null;
  const larger = inner ? formsWithin(inner, wrappings - 1) : [fullSize(url).href];
  // An address that only differs in how it is written is the given one.
  return [...new Set([...larger.filter((form) => form !== url.href), address])];
}

/** Equal for two sizes of one picture; not an address. */
export function sameImageKey(url: string): string {
  if (url.length > LONGEST_ADDRESS || !URL.canParse(url)) return url;
  const full = fullSize(unwrapped(new URL(url)));
  const path = decoded(full.pathname)
    .replace(/(?:\.(?:jpe?g|png|webp|gif|avif|tiff?|bmp)){1,2}$/i, '')
    .replace(/-scaled$|@[1-4]x$/, '')
    // Demandware: a check sum of the file, and a folder for each size.
    .replace(/\/dw[0-9a-f]{8}\//, '/')
    .replace(/\/images\/(?:hi-?res|zoom|large|medium|small|thumbnail)\//, '/images/')
    // BigCommerce: the size that the file was stored in.
    .replace(/\.\d{2,4}\.\d{2,4}$/, '');
  const query = identifyingQuery(full);
  if (isShopify(full)) return `shopify:${path.split('/').slice(-2).join('/')}`;
  return `${full.hostname.replace(/^www\./, '')}${path}${query && `?${query}`}`;
}

function fullSize(url: URL): URL {
  const [path, query] = [fullPath(url), fullQuery(url)];
  const full = new URL(url);
  // Each that is set is parsed anew, and most addresses are full ones.
  if (path !== url.pathname) full.pathname = path;
  if (query === '' ? url.href.includes('?') : `?${query}` !== url.search) full.search = query;
  if (url.href.includes('#')) full.hash = '';
  return full;
}

function unwrapped(url: URL): URL {
  let inside = url;
  for (let left = MOST_WRAPPINGS; left > 0; left--) {
    const inner = wrappedAddress(inside);
    if (!inner) break;
    inside = new URL(inner);
  }
  return inside;
}

/** Next, Vercel, Netlify, Astro, weserv. */
const BY_QUERY = /\/(?:_next\/image|_vercel\/image|\.netlify\/images|_image)\/?$/;
const WESERV = /^(?:wsrv\.nl|images\.weserv\.nl)$/;
/** Cloudflare, Nuxt and Cloudinary, up to the options that stand before the picture's own path or address. */
const BY_PATH = /^(.{0,200}?\/(?:cdn-cgi\/image|_ipx)\/[^/]*\/|.{0,200}?\/image\/fetch\/)/;

/** The address that a resizer was handed. */
function wrappedAddress(url: URL): string | null {
  const { hostname, pathname, search } = url;
  if (/^i[0-3]\.wp\.com$/.test(hostname)) return onWeb(`https:/${pathname}`, url);
  if (BY_QUERY.test(pathname) || WESERV.test(hostname)) {
    const inner = url.searchParams.get('url') ?? url.searchParams.get('href');
    if (!inner) return null;
    return onWeb(WESERV.test(hostname) && !/^https?:/i.test(inner) ? `https://${inner}` : inner, url);
  }
  const options = BY_PATH.exec(pathname)?.[0];
  if (!options) return null;
  const inner = decoded(pathname.slice(options.length)) + search;
  const absolute = inner.search(/https?:\//i);
  if (absolute >= 0) return onWeb(inner.slice(absolute).replace(/^(https?:)\/+/i, '$1//'), url);
  return options.endsWith('/fetch/') ? null : onWeb(`/${pathname.slice(options.length)}${search}`, url);
}

function onWeb(address: string, base: URL): string | null {
  if (!URL.canParse(address, base.href)) return null;
  const url = new URL(address, base.href);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
