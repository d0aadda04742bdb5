import { isUtf8 } from 'node:buffer';
import { badAddress, badRedirect } from './address-errors';

/** Far beyond what shops use, with all that campaigns append. */
const MOST_CHARACTERS = 4096;

/** The address that was given, if it is one of the web. Throws a PageError. */
export function webAddress(address: string): URL {
  const trimmed = address.trim();
  if (trimmed.length > MOST_CHARACTERS) throw badAddress('too-long');
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  if (!url || !isWeb(url)) throw badAddress('not-web');
  if (hasCredentials(url)) throw badAddress('credentials');
  return url;
}

/** Where an answer leads to. Throws a PageError. */
export function redirectTarget(location: string, from: URL): URL {
  const text = asUtf8(location);
  const url = text.length <= MOST_CHARACTERS && URL.canParse(text, from) ? new URL(text, from) : null;
  if (!url || !isWeb(url) || hasCredentials(url)) throw badRedirect(from);
  return url;
}

/** Node reads headers as Latin-1; what servers write there without escaping is UTF-8. */
function asUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return bytes.toString('latin1') === header && isUtf8(bytes) ? bytes.toString() : header;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}
