import { FetchError } from '../../../../lib/net/checked-address';
import { notPublic, unknownHost } from './address-errors';
import { PageError } from './page-error';
import { waitInWords } from './wait-in-words';

/** What is read: the sentences name it. */
export type Thing = 'page' | 'file';

export function timedOut(url: URL, limitMs: number, cause?: unknown): PageError {
  return new PageError(
    `“${url.hostname}” took longer than ${waitInWords(limitMs)} to answer. Try again in a minute, or type the product in.`,
    { reason: 'timed-out', retryable: true, cause },
  );
}

/** Whoever asked for the page has ended the reading. */
export function stopped(cause: unknown): PageError {
  return new PageError('The reading was stopped before its end. Ask for it again.', {
    reason: 'stopped',
    retryable: true,
    cause,
  });
}

export function tooLarge(thing: Thing, maxBytes: number): PageError {
  const size = maxBytes >= 1_000_000 ? `${Math.round(maxBytes / 1_000_000)} MB` : `${Math.round(maxBytes / 1000)} kB`;
  return new PageError(
    `The ${thing} is larger than the ${size} that we read. Type in what is missing, and upload the photos yourself.`,
    { reason: 'too-large' },
  );
}

export function unreadable(url: URL, cause?: unknown): PageError {
  return new PageError(
    `“${url.hostname}” sent an answer that is empty or broken. Look whether the address opens in your browser, or type the product in.`,
    { reason: 'unreadable', retryable: true, cause },
  );
}

/** What the network's error means for the person. */
export function transportError(url: URL, error: unknown): PageError {
  if (error instanceof PageError) return error;
  // The only reason that is left: everything else about the address was looked at before.
  if (error instanceof FetchError) return notPublic(url, error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND') return unknownHost(url, error);
  if (isOfUnpacking(code)) return unreadable(url, error);
  if (isOfCertificate(code)) return certificateError(url, error);
  return new PageError(
    `“${url.hostname}” can’t be reached now. If the address opens in your browser, try again in a minute; if not, type the product in.`,
    { reason: 'unreachable', retryable: true, cause: error },
  );
}

function certificateError(url: URL, cause: unknown): PageError {
  return new PageError(
    `The security certificate of “${url.hostname}” isn’t valid, so we don’t read from there. Tell the shop’s owner, or type the product in.`,
    { reason: 'certificate', cause },
  );
}

/** The codes of zlib, of brotli (whose own begin with an underscore) and of zstd, as Node names them. */
function isOfUnpacking(code: string): boolean {
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI_|ZSTD_|ERR_ZSTD_)/.test(code);
}

/** Of OpenSSL's results of a verification, and Node's own for a certificate of another name. */
function isOfCertificate(code: string): boolean {
  return code.includes('CERT') || code.startsWith('UNABLE_TO_VERIFY') || code.startsWith('ERR_TLS_');
}
