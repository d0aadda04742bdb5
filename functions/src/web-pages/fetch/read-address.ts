import type { IncomingMessage } from 'node:http';
import { tooManyRedirects } from './address-errors';
import { askServer } from './ask-server';
import { ACCEPT_ENCODING } from './decompress';
import { BodyTooLargeError, readBody } from './read-body';
import type { Asked } from './pacing';
import type { PageError } from './page-error';
import { retryAfterMs } from './retry-after';
import type { FetchSession } from './session';
import { statusError } from './status-errors';
import type { TimeLimit } from './time-limit';
import { stopped, timedOut, tooLarge, transportError, type Thing } from './transport-errors';
import { redirectTarget } from './web-address';

/** One reading of a page or a file, over all addresses that it is led to. */
export interface Reading {
  session: FetchSession;
  limit: TimeLimit;
  thing: Thing;
  /** The `Accept` header. */
  accept: string;
  maxBytes: number;
  beyond: 'refuse' | 'cut';
  /** Not where the shop's rules themselves are read. */
  obeysRobots: boolean;
  /** Throws a PageError for a `Content-Type` that is not wanted, before the body is read. */
  checkType?: (contentType: string) => void;
  /** What is left of our patience; counted down as the reading goes on. */
  left: Patience;
}

interface Patience {
  redirects: number;
  /** How long we wait in all when a busy server asks us to, in milliseconds, and how often. */
  waitMs: number;
  waits: number;
}

const MOST_REDIRECTS = 5;

export const fullPatience = (): Patience => ({ redirects: MOST_REDIRECTS, waitMs: 10_000, waits: 3 });

export interface Answer {
  kind: 'answer';
  /** Where it was, after all redirects. */
  url: URL;
  status: number;
  /** The header as it came; empty where there was none. */
  contentType: string;
  bytes: Buffer;
}

type Outcome = Answer | { kind: 'redirect'; location: string } | { kind: 'busy'; status: number; retryAfterMs: number };

/**
 * Reads what is at an address. Every redirect begins anew: its address is judged, the rules of its shop are read, and
 * it waits for its turn there. Rejects with a PageError.
 */
export async function readAddress(address: URL, reading: Reading): Promise<Answer> {
  let url = address;
  try {
    for (;;) {
      if (reading.obeysRobots) await reading.session.robots.check(url, reading);
      const outcome = await visit(url, reading);
      if (outcome.kind === 'answer') return outcome;
      if (outcome.kind === 'busy') waitOrGiveUp(url, outcome, reading);
      else url = follow(url, outcome.location, reading);
    }
  } catch (error) {
    throw pageErrorOf(error, url, reading);
  }
}

/** The address that one leads to. Throws a PageError if it is none, or if it was led on too often. */
export function follow(from: URL, location: string, { left }: Reading): URL {
  if (left.redirects <= 0) throw tooManyRedirects(from, MOST_REDIRECTS);
  left.redirects -= 1;
  return redirectTarget(location, from);
}

function waitOrGiveUp(url: URL, busy: Outcome & { kind: 'busy' }, { session, left, thing }: Reading): void {
  if (left.waits <= 0 || busy.retryAfterMs > left.waitMs) throw statusError({ ...busy, thing });
  left.waits -= 1;
  left.waitMs -= busy.retryAfterMs;
  session.pacing.pause(url.host, busy.retryAfterMs);
}

async function visit(url: URL, reading: Reading): Promise<Outcome> {
  const { session, limit, thing } = reading;
  const asked: Asked = thing === 'page' ? { thing, everyMs: session.crawlDelayMs(url) } : { thing: 'file' };
  const leave = await limit.uncounted(() => session.pacing.turn(url.host, limit.signal, asked));
  let response: IncomingMessage | null = null;
  try {
    response = await askServer(url, {
      headers: headersFor(url, reading),
      signal: limit.signal,
      isAllowed: session.addresses.isAllowedFor(url),
    });
    // Its errors are heard by whoever reads the body; here nobody may.
    response.on('error', () => undefined);
    session.cookies.take(url, response.headers['set-cookie'], session.clock.now());
    return await outcomeOf(url, response, reading);
  } finally {
    response?.destroy();
    leave();
  }
}

function headersFor(url: URL, { session, accept }: Reading): Record<string, string> {
  const cookie = session.cookies.headerFor(url);
  return {
    'User-Agent': session.userAgent,
    Accept: accept,
    'Accept-Encoding': ACCEPT_ENCODING,
    ...(cookie === null ? {} : { Cookie: cookie }),
  };
}

async function outcomeOf(url: URL, response: IncomingMessage, reading: Reading): Promise<Outcome> {
  const { statusCode: status = 0, headers } = response;
  if ([301, 302, 303, 307, 308].includes(status) && headers.location) {
    return { kind: 'redirect', location: headers.location };
  }
  const waitMs = retryAfterMs(headers['retry-after'], reading.session.clock.now());
  if ((status === 429 || status === 503) && waitMs !== null) return { kind: 'busy', status, retryAfterMs: waitMs };
  if (status < 200 || status > 299) throw statusError({ status, thing: reading.thing, retryAfterMs: waitMs });
  const contentType = headers['content-type'] ?? '';
  reading.checkType?.(contentType);
  const { maxBytes, beyond, limit } = reading;
  const bytes = await readBody(response, { maxBytes, beyond, signal: limit.signal });
  return { kind: 'answer', url, status, contentType, bytes };
}

/** What went wrong, for the person. */
export function pageErrorOf(
  error: unknown,
  url: URL,
  { limit, thing, maxBytes }: Pick<Reading, 'limit' | 'thing' | 'maxBytes'>,
): PageError {
  if (error instanceof BodyTooLargeError) return tooLarge(thing, maxBytes);
  if (limit.outer.aborted) return stopped(limit.outer.reason);
  if (limit.isOver) return timedOut(url, limit.limitMs, error);
  return transportError(url, error);
}
