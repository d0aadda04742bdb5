import { decodeHtml } from './decode-html';
import { checkHtmlType, essenceOf, looksLikeHtml } from './html-type';
import { notHtml } from './address-errors';
import { refreshLocation } from './meta-refresh';
import { follow, fullPatience, readAddress, type Reading } from './read-address';
import type { FetchSession } from './session';
import { TimeLimit } from './time-limit';
import { unreadable } from './transport-errors';
import { webAddress } from './web-address';

export interface PageFetchOptions {
  /** Ends the reading at any time. */
  signal: AbortSignal;
  session: FetchSession;
}

export interface FetchedPage {
  /** Where it was, after all redirects. */
  url: URL;
  html: string;
  /** 200–299. */
  status: number;
  /** Without parameters, in small letters; empty where the server gave none. */
  contentType: string;
}

/** After unpacking. */
const MAX_BYTES = 10_000_000;

/**
 * Reads the web page at an address that somebody else has chosen: at public addresses only, if the shop's robots.txt
 * allows it, over at most five redirects, 10 MB and 20 seconds. Rejects with a PageError whose message is for people.
 */
export async function fetchPage(address: string, { signal, session }: PageFetchOptions): Promise<FetchedPage> {
  const url = webAddress(address);
  const limit = new TimeLimit(session.timeoutMs, signal);
  const reading: Reading = {
    ...{ session, limit, thing: 'page', accept: 'text/html, application/xhtml+xml;q=0.9' },
    ...{ maxBytes: MAX_BYTES, beyond: 'refuse', obeysRobots: true, left: fullPatience(), checkType: checkHtmlType },
  };
  try {
    const page = await readHtml(url, reading);
    const location = refreshLocation(page.html, page.url);
    return location === null ? page : await readHtml(follow(page.url, location, reading), reading);
  } finally {
    limit.end();
  }
}

async function readHtml(address: URL, reading: Reading): Promise<FetchedPage> {
  const { url, status, contentType, bytes } = await readAddress(address, reading);
  const html = decodeHtml(bytes, contentType);
  if (html.trim() === '') throw unreadable(url);
  if (essenceOf(contentType) === '' && !looksLikeHtml(html)) throw notHtml('');
  return { url, html, status, contentType: essenceOf(contentType) };
}
