import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';

/** Why an address that somebody else has chosen is not asked; `message` is for them. */
export class FetchError extends Error {
  override name = 'FetchError';
}

export type IsAllowed = (address: string) => boolean;

const NOT_PUBLIC = 'it is not on the public internet';

/** The address, if it is one of the web without credentials in it. Throws a FetchError. */
export function readWebAddress(address: string, isAllowed: IsAllowed): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) throw new FetchError('it is not a web address');
  if (url.username !== '' || url.password !== '') throw new FetchError('it has a user name or password in it');
  // No name to look up, so `lookup` would not be called.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isAllowed(host)) throw new FetchError(NOT_PUBLIC);
  return url;
}

/** Refuses a name of which any address is not allowed: such a name is made to lead inside. */
export function checkedLookup(isAllowed: IsAllowed): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new FetchError('its name is unknown'), '', 4);
      if (!addresses.every(({ address }) => isAllowed(address))) return callback(new FetchError(NOT_PUBLIC), '', 4);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
