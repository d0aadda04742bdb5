import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJson } from './read-json';

const schema = z.object({ name: z.string('Send a name.'), inner: z.object({ size: z.int() }).optional() });

function post(
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
  headers: Record<string, string> = {},
): Request {
  return new Request('http://here/', { method: 'POST', body, headers: { 'Content-Type': type, ...headers } });
}

describe('reading a JSON body', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'takes it as %s',
    async (type) => {
      expect(await readJson(post('{"name":"Ann"}', type), schema)).toEqual({ name: 'Ann' });
    },
  );

  it.each([
    ['another media type', post('{"name":"Ann"}', 'text/plain'), { status: 415 }],
    ['no JSON', post('{name:1}'), { status: 400 }],
    ['nothing', post(''), { status: 400 }],
    ['a wrong field', post('{"name":1}'), { status: 400, errors: { name: 'Send a name.' } }],
    [
      'a wrong field further in',
      post('{"name":"a","inner":{"size":"x"}}'),
      { status: 400, errors: { 'inner.size': expect.any(String) } },
    ],
    ['no object', post('[]'), { status: 400, errors: { body: expect.any(String) } }],
    ['bytes that are no UTF-8', post(Buffer.from('{"name":"Cr\xE8me"}', 'latin1')), { status: 400 }],
    [
      'a packed body',
      post(gzipSync('{"name":"Ann"}'), 'application/json', { 'Content-Encoding': 'gzip' }),
      { status: 415, errors: { 'Content-Encoding': expect.stringContaining('without that header') } },
    ],
    ['more than may be', post(JSON.stringify({ name: 'x'.repeat(300_000) })), { status: 413 }],
  ])('refuses %s', async (_, request, expected) => {
    await expect(readJson(request, schema)).rejects.toMatchObject(expected);
  });

  it('names every field that a strict schema does not know', async () => {
    const strict = z.strictObject({ name: z.string(), inner: z.strictObject({ size: z.int() }) });
    await expect(
      readJson(post('{"name":"Ann","age":3,"inner":{"size":1,"color":"red"}}'), strict),
    ).rejects.toMatchObject({
      status: 400,
      errors: {
        age: 'There is no field age here. Leave it out.',
        'inner.color': 'There is no field inner.color here. Leave it out.',
      },
    });
  });

  it('stops at the limit also where no length was announced', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    await expect(readJson(new Request('http://here/', init), schema)).rejects.toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(10);
  });
});
