import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { checkedLookup, type IsAllowed, readWebAddress } from '../../../../lib/net/checked-address';

interface Question {
  headers: OutgoingHttpHeaders;
  /** Ends the question, and the reading of its answer. */
  signal: AbortSignal;
  isAllowed: IsAllowed;
}

/** Shops that set many cookies and policies send more than Node's 16 kB. */
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * Asks for one address, without following where it leads. The name is looked up once, what it resolves to is checked,
 * and the connection goes to exactly that. Rejects with a FetchError for an address that is not allowed.
 */
export async function askServer(url: URL, { headers, signal, isAllowed }: Question): Promise<IncomingMessage> {
  readWebAddress(url.href, isAllowed);
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, {
      lookup: checkedLookup(isAllowed),
      // A connection that is kept could lead to an address that was checked for somebody else.
      agent: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
      headers,
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}
