import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { readableAddress } from './readable-address';
import { makeRoutable } from './unroutable-method';

/**
 * Makes every request one that Next.js finds a route for. It answers addresses that it can't read, and
 * methods that it doesn't know, with pages and errors of its own, and redirects two slashes. Node tells of
 * each request on this channel before the server's own listener hears of it. A second call changes nothing.
 */
export function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== undefined) request.url = readableAddress(request.url);
    makeRoutable(request);
  });
}
