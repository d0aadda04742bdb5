import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cornerFace } from './corner-face';
import { largeFace } from './large/large-face';
import { lookFace } from './look';
import { ownFace } from './own-face';
import { photoFace } from './photo-face';
import type { Face, Reply } from './reply';
import { shopifyFace } from './shopify-face';
import { drip, notFound, troubleFace } from './troubles';
import { wooFace } from './woo-face';

const FACES: readonly Face[] = [ownFace, photoFace, lookFace, shopifyFace, wooFace, cornerFace, largeFace, troubleFace];

export interface SampleShop {
  /** Without a slash at its end. */
  baseUrl: string;
  close(): Promise<void>;
}

interface SampleShopOptions {
  /** 0 takes a free one. */
  port: number;
  /** How long each answer takes to begin, in milliseconds. */
  delayMs?: number;
}

/**
 * An invented shop of twelve products on loopback, with four faces: pages as search engines like them, as Shopify and
 * WooCommerce make them, and as nobody should; and beside it one of eighty more. Rejects when `port` is taken.
 */
export async function startSampleShop({ port, delayMs = 0 }: SampleShopOptions): Promise<SampleShop> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', baseUrl);
    if (url.pathname === '/slow') return drip(response);
    answer(url, baseUrl, delayMs).then(
      (reply) => send(reply, response),
      (error: unknown) =>
        send({ status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) }, response),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(url: URL, baseUrl: string, delayMs: number): Promise<Reply> {
  if (delayMs > 0) await sleep(delayMs);
  for (const face of FACES) {
    const reply = await face({ url, baseUrl });
    if (reply) return reply;
  }
  return notFound;
}

function send({ status, headers, body }: Reply, response: ServerResponse): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
}
