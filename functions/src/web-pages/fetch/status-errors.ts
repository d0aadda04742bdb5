import { PageError, type PageErrorReason } from './page-error';
import type { Thing } from './transport-errors';
import { USER_AGENT_NAME } from './user-agent';
import { waitInWords } from './wait-in-words';

interface Answered {
  status: number;
  thing: Thing;
  /** How long the server asks to wait; null where it doesn't say. */
  retryAfterMs: number | null;
}

/** What a status other than 2xx and redirects means, and what helps. */
export function statusError(answered: Answered): PageError {
  const { status, thing } = answered;
  if (status === 404 || status === 410) {
    return new PageError(
      `There is no ${thing} at this address any more (${status}). Look for the product in your browser, and paste the address you find it at.`,
      { reason: 'not-found' },
    );
  }
  if (status === 401 || status === 403) return refused(answered);
  if (status === 429 || status === 408) {
    return later(`The shop asks us to come back later (${status}).`, 'rate-limited', answered);
  }
  if (status >= 500) return later(`The shop has a problem of its own now (${status}).`, 'server', answered);
  return new PageError(
    `The shop answered with ${status} instead of the ${thing}. Look whether the address opens in your browser, or type the product in.`,
    { reason: 'status' },
  );
}

function refused({ status, thing }: Answered): PageError {
  const why = status === 401 ? 'shows it only after signing in' : 'does not show it to programs';
  return new PageError(
    `We may not read this ${thing}: the shop ${why} (${status}). Type the product in, or ask the shop’s owner to allow ${USER_AGENT_NAME}.`,
    { reason: 'refused' },
  );
}

function later(what: string, reason: PageErrorReason, { retryAfterMs }: Answered): PageError {
  const when = retryAfterMs === null ? 'a few minutes' : waitInWords(retryAfterMs);
  return new PageError(`${what} Try again in ${when}, or type the product in.`, {
    reason,
    retryable: true,
    retryAfterMs,
  });
}

/** The shop's rules for programs forbid the address. */
export function robotsSayNo(thing: Thing): PageError {
  return new PageError(
    `This shop asks programs not to read the ${thing} (robots.txt). Type the product in, or ask the shop’s owner to allow ${USER_AGENT_NAME}.`,
    { reason: 'robots' },
  );
}

/** The shop's rules couldn't be read, so nothing else is. `why` is the error of reading them. */
export function robotsUnreachable(why: PageError): PageError {
  const when = why.retryAfterMs === null ? 'a few minutes' : waitInWords(why.retryAfterMs);
  return new PageError(
    `The shop’s rules for programs (robots.txt) can’t be read now, so we don’t read its pages. Try again in ${when}, or type the product in.`,
    { reason: 'robots-unreachable', retryable: true, retryAfterMs: why.retryAfterMs, cause: why },
  );
}
