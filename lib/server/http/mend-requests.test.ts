import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mendRequests } from './mend-requests';

const server = createServer(({ method, url, headers }, response) => {
  const peer = headers['x-peer-address'];
  response.end(JSON.stringify([method, url, headers['x-unroutable-method'] ?? null, peer]));
});

/** What a server's own listener gets to see of a request. */
function seen(method: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    send({ port, host: '127.0.0.1', method, path, headers: { 'X-Peer-Address': '192.0.2.1' } }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve(JSON.parse(text)));
    })
      .on('error', reject)
      .end();
  });
}

describe('a request to any server of this process', () => {
  beforeAll(async () => {
    mendRequests();
    mendRequests();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it.each([
    ['GET', '/api/v1/jobs?page=1', ['GET', '/api/v1/jobs?page=1', null]],
    ['DELETE', '/api/v1//jobs/%zz', ['DELETE', '/api/v1/jobs/%25zz', null]],
    ['TRACE', '/api/v1/jobs', ['OPTIONS', '/api/v1/jobs', 'TRACE']],
    ['PROPFIND', '/api/v1/%', ['OPTIONS', '/api/v1/%25', 'PROPFIND']],
    ['OPTIONS', '*', ['OPTIONS', '/api', null]],
  ])('%s %s is one that can be routed, and whose it is stands in it', async (method, path, expected) => {
    expect(await seen(method, path)).toEqual([...expected, '127.0.0.1']);
  });
});
