import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { notePeer } from './peer-address';
import { readableAddress } from './readable-address';
import { makeRoutable } from './unroutable-method';

/**
 * Makes every request one that Next.js finds a route for, and notes whose it is, which routes are not told. Next.js answers addresses that it can't read, and
 * methods that it doesn't know, with pages and errors of its own, and redirects two slashes. Node tells of
 * each request on this channel before the server's own listener hears of it. A second call changes nothing.
 */
export function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== undefined) request.url = readableAddress(request.url);
    makeRoutable(request);
    notePeer(request);
  });
}
