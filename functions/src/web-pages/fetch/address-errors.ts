import { PageError } from './page-error';

/** Errors of the address that was given, or that it leads to: the person can give another one. */

const ADDRESS_SENTENCES = {
  'not-web':
    'This is not the address of a web page. Paste the whole address of the product’s page, with https:// at its start.',
  credentials: 'The address has a user name or a password in it. Paste it without them.',
  'too-long':
    'The address is longer than any that we read. Open the page, remove what stands behind the “?”, and paste the rest.',
};

export function badAddress(problem: keyof typeof ADDRESS_SENTENCES): PageError {
  return new PageError(ADDRESS_SENTENCES[problem], { reason: 'address' });
}

export function notPublic(url: URL, cause?: unknown): PageError {
  return new PageError(
    `“${url.hostname}” is not on the public internet, so we don’t read it. Paste an address that everybody can open, or type the product in.`,
    { reason: 'not-public', cause },
  );
}

export function unknownHost(url: URL, cause: unknown): PageError {
  return new PageError(`There is no website called “${url.hostname}”. Look for a typing error in the address.`, {
    reason: 'unknown-host',
    cause,
  });
}

export function badRedirect(url: URL): PageError {
  return new PageError(
    `“${url.hostname}” sends us on to something that is not a web page. Open the address in your browser, and paste the one you arrive at.`,
    { reason: 'redirects' },
  );
}

export function tooManyRedirects(url: URL, most: number): PageError {
  return new PageError(
    `“${url.hostname}” sent us on more than ${most} times. Open the address in your browser, and paste the one you arrive at.`,
    { reason: 'redirects' },
  );
}

/** `type` is what the server calls it, for example `application/pdf`. */
export function notHtml(type: string): PageError {
  const what = type === '' ? 'something that is not a web page' : `a file (${type.slice(0, 60)}), not a web page`;
  return new PageError(`The address leads to ${what}. Paste the address of the product’s page.`, {
    reason: 'content-type',
  });
}
