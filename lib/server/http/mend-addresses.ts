import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { readableAddress } from './readable-address';

/**
 * Makes every address readable before Next.js sees it: there is no route yet where it answers those that it
 * can't read with pages of its own, and redirects those with two slashes. Node tells of each request on
 * this channel before the server's own listener hears of it. A second call changes nothing.
 */
export function mendAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== undefined) request.url = readableAddress(request.url);
  });
}
