import { openPage } from '../page';

/** Where the head ends on any page that only leads on. */
const HEAD_CHARACTERS = 64 * 1024;
const MOST_SECONDS = 3;

/**
 * Where a page leads to by `<meta http-equiv="refresh">` within three seconds; null if it doesn't, or only to itself.
 * One for browsers without scripts is not followed: it seldom leads to the product.
 */
export function refreshLocation(html: string, url: URL): string | null {
  const { $ } = openPage(html.slice(0, HEAD_CHARACTERS), url);
  const tag = $('meta[http-equiv="refresh" i]')
    .filter((_, element) => $(element).closest('noscript').length === 0)
    .first();
  const location = locationIn((tag.attr('content') ?? '').slice(0, 5000));
  if (location === null || !URL.canParse(location, url)) return null;
  const target = new URL(location, url);
  target.hash = url.hash;
  return target.href === url.href ? null : location;
}

/** “0; url='/there'”, with all that may be left out. */
function locationIn(content: string): string | null {
  const [, seconds, rest = ''] = /^\s{0,99}(\d{1,9})(?:\.\d{0,99})?\s{0,99}[;,\s](.*)$/s.exec(content) ?? [];
  if (seconds === undefined || Number(seconds) > MOST_SECONDS) return null;
  const address = rest.trim().replace(/^url\s{0,99}=\s{0,99}/i, '');
  const quote = /^["']/.exec(address)?.[0];
  const location = quote ? (address.slice(1).split(quote, 1)[0] ?? '') : address;
  return location.trim() === '' ? null : location.trim();
}
