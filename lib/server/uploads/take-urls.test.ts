import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import type { FilePart } from './multipart/read-multipart';
import { type FileUrls, takeUrls } from './take-urls';

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/large.png') response.end(Buffer.alloc(MAX_UPLOAD_BYTES + 1));
    else if (request.url === '/broken.png') {
      response.writeHead(200, { 'content-length': '1000' }).write('PNG');
      setTimeout(() => response.destroy(), 20);
    } else response.end(`the bytes of ${request.url}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function take(urls: FileUrls, signal = new AbortController().signal) {
  const taken: { field: string; name: string; size: number; truncated: boolean }[] = [];
  const refused: Record<string, string> = {};
  const uploads = {
    refuse: (field: string, message: string) => void (refused[field] = message),
    take: async ({ field, name, stream }: FilePart) => {
      let size = 0;
      for await (const chunk of stream) size += chunk.length;
      taken.push({ field, name, size, truncated: stream.truncated });
    },
  };
  await takeUrls(uploads, urls, { signal, isAllowed: () => true });
  return { taken, refused };
}

describe('files named by their addresses', () => {
  it('are taken as if they had come with the request', async () => {
    const { taken, refused } = await take({ photos: [`${origin}/a.png?size=2`, origin], logo: `${origin}/logo.svg` });
    expect(taken).toMatchObject([
      { field: 'product_images', name: 'a.png' },
      { field: 'product_images', name: '127.0.0.1' },
      { field: 'logo', name: 'logo.svg' },
    ]);
    expect(refused).toEqual({});
  });

  it('are cut where a file that was sent would be', async () => {
    const { taken } = await take({ photos: [`${origin}/large.png`], logo: null });
    expect(taken).toMatchObject([{ size: MAX_UPLOAD_BYTES, truncated: true }]);
  });

  it('are refused by the field that named them when the connection breaks off', async () => {
    const { taken, refused } = await take({ photos: [`${origin}/broken.png`], logo: null });
    expect(taken).toEqual([]);
    expect(refused.product_image_urls).toContain('broke off');
  });

  it('are not fetched for a caller who has gone', async () => {
    const { taken, refused } = await take({ photos: [], logo: `${origin}/logo.svg` }, AbortSignal.abort());
    expect(taken).toEqual([]);
    expect(refused).toHaveProperty('logo_url');
  });
});
