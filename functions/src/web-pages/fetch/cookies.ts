interface Cookie {
  name: string;
  value: string;
  /** The host that set it, or the domain that it named. */
  domain: string;
  isForSubdomains: boolean;
  isSecure: boolean;
}

const MOST_COOKIES = 50;
const MOST_CHARACTERS = 4096;

/**
 * The cookies of one job, as far as a shop needs them to show a page: paths are not told apart, and nothing expires
 * before the job ends. There is no list of public suffixes: a cookie for `co.uk` goes to all shops of the job there.
 */
export class Cookies {
  #cookies: Cookie[] = [];

  /** Keeps or deletes what an answer's `Set-Cookie` headers say; `now` in milliseconds since 1970. */
  take(url: URL, headers: readonly string[] | undefined, now: number): void {
    for (const header of headers ?? []) {
      const read = readCookie(url, header, now);
      if (!read) continue;
      const { cookie, isDeleted } = read;
      this.#cookies = this.#cookies.filter((known) => !isSame(known, cookie));
      if (!isDeleted) this.#cookies.push(cookie);
    }
    this.#cookies = this.#cookies.slice(-MOST_COOKIES);
  }

  /** The `Cookie` header for the address; null where there is none. */
  headerFor(url: URL): string | null {
    const fitting = this.#cookies.filter((cookie) => isFor(cookie, url));
    return fitting.length > 0 ? fitting.map(({ name, value }) => `${name}=${value}`).join('; ') : null;
  }
}

function isSame(a: Cookie, b: Cookie): boolean {
  return a.name === b.name && a.domain === b.domain && a.isForSubdomains === b.isForSubdomains;
}

function isFor({ domain, isForSubdomains, isSecure }: Cookie, { hostname, protocol }: URL): boolean {
  if (isSecure && protocol !== 'https:') return false;
  return hostname === domain || (isForSubdomains && hostname.endsWith(`.${domain}`));
}

function readCookie(url: URL, header: string, now: number): { cookie: Cookie; isDeleted: boolean } | null {
  // What an attribute can need beside a cookie of full size.
  if (header.length > 2 * MOST_CHARACTERS) return null;
  const [pair = '', ...rest] = header.split(';');
  const [name, value] = split(pair);
  if (name === '' || !pair.includes('=') || name.length + value.length > MOST_CHARACTERS) return null;
  const attributes = new Map(rest.map((part) => split(part)).map(([key, text]) => [key.toLowerCase(), text]));
  const isSecure = attributes.has('secure');
  if (isSecure && url.protocol !== 'https:') return null;
  const domain = domainOf(url, attributes.get('domain'));
  if (!domain) return null;
  return { cookie: { name, value, isSecure, ...domain }, isDeleted: isPast(attributes, now) };
}

/** Where it may be sent; null for a domain that is not the server's to name. */
function domainOf({ hostname }: URL, attribute = ''): Pick<Cookie, 'domain' | 'isForSubdomains'> | null {
  const domain = attribute.toLowerCase().replace(/^\./, '');
  if (domain === '' || domain === hostname) {
    return { domain: hostname, isForSubdomains: domain !== '' && !isIpAddress(hostname) };
  }
  const isParent = domain.includes('.') && hostname.endsWith(`.${domain}`) && !isIpAddress(hostname);
  return isParent ? { domain, isForSubdomains: true } : null;
}

/** URL writes every spelling of an IPv4 address as four numbers, and IPv6 in brackets. */
function isIpAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
}

/** Max-Age wins over Expires, as in RFC 6265. */
function isPast(attributes: ReadonlyMap<string, string>, now: number): boolean {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return expires <= now;
}

function split(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  return equals === -1 ? [pair.trim(), ''] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
}
