import { expect, type APIResponse } from '@playwright/test';
import { connect } from 'node:net';
import { OPERATIONS } from '../lib/api/operations/registry';
import { disableAccount, jobsOf, uploadsOf } from './administrator';
import { test } from './api-client';
import { bottle, brokenOff, disguised, heavyLogo, heic, logo, notAnImage, tooLarge, type UploadFile } from './pictures';

/** The one error body, with a status; gives the wrong fields. */
async function refused(answer: APIResponse, status: number, code: string): Promise<string[]> {
  expect(answer.status()).toBe(status);
  expect(answer.headers()['content-type']).toContain('application/json');
  const body = await answer.json();
  expect(body).toMatchObject({ success: false, code, message: expect.any(String), error: body.message });
  expect(body.request_id).toBe(answer.headers()['x-request-id']);
  return Object.keys(body.errors ?? {}).sort();
}

test('nobody is let in without a good token', async ({ client, request }) => {
  const headersOf: Record<string, string>[] = [
    {},
    { Authorization: 'Bearer' },
    { Authorization: 'Basic abc' },
    { Authorization: 'Bearer a.b.c' },
  ];
  for (const path of ['/jobs', '/jobs/job_00000000000000000000', '/jobs/queue/stats', '/jobs/']) {
    for (const headers of headersOf) {
      const answer = await request.get(`/api/v1${path}`, { headers, maxRedirects: 0 });
      await refused(answer, 401, 'UNAUTHENTICATED');
      expect(answer.headers()['www-authenticate']).toContain('Bearer');
    }
  }
  const flipped = `${client.token.slice(0, 30)}!${client.token.slice(31)}`;
  const answer = await request.get('/api/v1/jobs', { headers: { Authorization: `Bearer ${flipped}` } });
  await refused(answer, 401, 'UNAUTHENTICATED');

  expect((await client.get('/jobs')).status()).toBe(200);
  await disableAccount(client.uid);
  // What only reads may be answered for another minute; whatever else is refused ends that as well.
  await refused(await client.send('POST', '/jobs/job_00000000000000000000/cancel'), 401, 'UNAUTHENTICATED');
  await refused(await client.get('/jobs'), 401, 'UNAUTHENTICATED');
});

test('wrong addresses and methods are answered in JSON, never redirected', async ({ client, request }) => {
  for (const path of ['/api', '/api/', '/api/v2/jobs', '/api/v1/nothing/', '/api/v1/jobs/a/b/c']) {
    await refused(await request.get(path, { maxRedirects: 0 }), 404, 'NOT_FOUND');
    await refused(await request.post(path, { maxRedirects: 0 }), 404, 'NOT_FOUND');
  }
  const wrong = await client.send('PUT', '/jobs/job_00000000000000000000/');
  await refused(wrong, 405, 'METHOD_NOT_ALLOWED');
  expect(wrong.headers().allow).toBe('GET, DELETE, HEAD, OPTIONS');
  await refused(await client.get('/ads/generate-bulk-dynamic-job'), 405, 'METHOD_NOT_ALLOWED');
  await refused(await client.send('PROPFIND', '/jobs'), 405, 'METHOD_NOT_ALLOWED');
});

test('every address refuses every wrong method, media type and sender', async ({ client, request }) => {
  const paths = new Set(OPERATIONS.map(({ path }) => path));
  for (const template of paths) {
    const path = template.replace('{id}', 'job_00000000000000000000');
    const here = OPERATIONS.filter((operation) => operation.path === template);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const operation = here.find((one) => one.method === method.toLowerCase());
      const send = (headers: Record<string, string>) =>
        request.fetch(`/api/v1${path}`, {
          method,
          headers,
          data: operation?.body ? 'hello' : undefined,
          maxRedirects: 0,
        });
      if (!operation) await refused(await send(client.headers), 405, 'METHOD_NOT_ALLOWED');
      else if (operation.token !== 'none') await refused(await send({}), 401, 'UNAUTHENTICATED');
      // A guest makes no keys; who else asks is told what to send.
      if (operation?.body && operation.token === 'any')
        await refused(await send({ ...client.headers, 'Content-Type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE');
    }
  }
});

test('an address that can’t be read is answered as any other', async ({ client, request }) => {
  const Origin = 'http://localhost:5173';
  for (const path of [
    '/jobs/%',
    '/jobs/%zz',
    '/jobs/%c3%28',
    '/jobs/%E0%A4%A/events',
    '//jobs//%ff',
    '/%zz',
    '/jobs%',
  ]) {
    const answer = await client.get(path, { Origin });
    await refused(answer, 404, 'NOT_FOUND');
    expect(answer.headers()['access-control-allow-origin']).toBe(Origin);
  }
  await refused(await client.send('POST', '/jobs/%zz/cancel'), 404, 'NOT_FOUND');
  await refused(await client.send('PATCH', '//jobs/%zz'), 405, 'METHOD_NOT_ALLOWED');
  await refused(await request.get('/api/v1//jobs/%zz', { maxRedirects: 0 }), 401, 'UNAUTHENTICATED');
  expect((await client.get('//jobs')).status()).toBe(200);
});

test('HEAD and OPTIONS say what GET and a browser need to know', async ({ client, request }) => {
  const head = await client.send('HEAD', '/jobs');
  expect([head.status(), await head.text()]).toEqual([200, '']);
  const ask = { Origin: 'http://localhost:5173', 'Access-Control-Request-Method': 'POST' };
  const path = '/api/v1/ads/generate-bulk-dynamic-job';
  const preflight = await request.fetch(path, { method: 'OPTIONS', headers: ask });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()).toMatchObject({
    'access-control-allow-origin': ask.Origin,
    'access-control-allow-methods': 'POST, OPTIONS',
    'access-control-allow-headers': expect.stringContaining('Authorization'),
  });
  const foreign = await request.fetch(path, { method: 'OPTIONS', headers: { ...ask, Origin: 'https://evil.example' } });
  expect(foreign.headers()['access-control-allow-origin']).toBeUndefined();
});

test('a form that can’t be used is refused by field, and leaves nothing behind', async ({ client, request }) => {
  const photo = await bottle('front.png', '#14784f');
  const asPhotos = (...files: UploadFile[]) => files.map((file): [string, UploadFile] => ['product_images', file]);
  const cases: { fields?: Record<string, string | undefined>; files?: [string, UploadFile][]; wrong: string[] }[] = [
    { fields: { brand_name: undefined, count: '21' }, wrong: ['brand_name', 'count'] },
    { fields: { primary_color_hex: 'red', lang: 'klingon' }, wrong: ['lang', 'primary_color_hex'] },
    { fields: { aspect_ratio: '2:1' }, wrong: ['aspect_ratio'] },
    { files: [], wrong: ['product_images'] },
    { files: asPhotos(photo, notAnImage()), wrong: ['product_images'] },
    { files: asPhotos(disguised()), wrong: ['product_images'] },
    { files: asPhotos(heic()), wrong: ['product_images'] },
    { files: asPhotos(await brokenOff()), wrong: ['product_images'] },
    { files: [...asPhotos(photo), ['logo', heavyLogo()]], wrong: ['logo'] },
    { files: asPhotos({ ...logo(), name: 'photo.svg' }), wrong: ['product_images'] },
    { files: asPhotos(...Array.from({ length: 7 }, () => photo)), wrong: ['product_images'] },
    { files: [...asPhotos(photo), ['logo', notAnImage()]], wrong: ['logo'] },
    { files: [...asPhotos(photo), ['image', photo]], wrong: ['image'] },
    { fields: { logo_url: 'http://localhost/logo.png' }, wrong: ['logo_url'] },
    { fields: { product_image_urls: '["http://169.254.169.254/a.png"]' }, files: [], wrong: ['product_image_urls'] },
    { fields: { product_image_urls: 'a.png' }, files: [], wrong: ['product_image_urls'] },
    { fields: { 'product_image_urls[]': 'a.png' }, files: [], wrong: ['product_image_urls'] },
    { fields: { brandName: 'Nike' }, wrong: ['brandName'] },
  ];
  for (const { fields, files, wrong } of cases) {
    expect(await refused(await client.create(fields, files), 400, 'INVALID_REQUEST')).toEqual(wrong);
  }
  expect(await refused(await client.create({}, asPhotos(photo, tooLarge())), 413, 'PAYLOAD_TOO_LARGE')).toEqual([
    'product_images',
  ]);

  const url = '/api/v1/ads/generate-bulk-dynamic-job';
  const { headers } = client;
  await refused(await request.post(url, { headers, data: { brand_name: 'Nike' } }), 415, 'UNSUPPORTED_MEDIA_TYPE');
  const broken = { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' };
  await refused(await request.post(url, { headers: broken, data: '--x\r\nhello' }), 400, 'INVALID_REQUEST');

  expect(await jobsOf(client.uid)).toEqual([]);
  expect(await uploadsOf(client.uid)).toEqual([]);
});

test('a refusal reaches who is still sending, and who says so keeps the connection', async ({ baseURL }) => {
  const { host, hostname, port } = new URL(baseURL ?? '');
  const socket = connect(Number(port), hostname);
  const heard: Buffer[] = [];
  let broken: unknown = null;
  socket.on('data', (chunk) => heard.push(chunk)).on('error', (error) => (broken = error));
  const length = 3_000_000;
  const lines = [
    'POST /api/v1/ads/generate-bulk-dynamic-job HTTP/1.1',
    `Host: ${host}`,
    'Authorization: Bearer of-nobody',
    'Connection: close',
    'Content-Type: multipart/form-data; boundary=x',
    `Content-Length: ${length}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${'x'.repeat(1000)}`);
  const text = () => Buffer.concat(heard).toString();
  await expect.poll(text).toContain('401 Unauthorized');
  await expect.poll(text).toContain('UNAUTHENTICATED');
  // The rest is still taken, so that nothing breaks under whoever sends it all before reading.
  socket.write('x'.repeat(length - 1000));
  await new Promise((resolve) => socket.once('close', resolve));
  expect(broken).toBeNull();
});

test('what is wrong with a header or a field is named', async ({ client, request }) => {
  const url = '/api/v1/ads/generate-bulk-dynamic-job';
  const part = '--x\r\nContent-Disposition: form-data; name="brand_name"\r\n\r\nNike\r\n--x--\r\n';
  const send = (headers: Record<string, string>, data: string | Buffer = part) =>
    request.post(url, { headers: { ...client.headers, ...headers }, data });
  const form = 'multipart/form-data; boundary=';
  const header = ['Content-Type'];
  expect(await refused(await send({ 'Content-Type': `${form}other` }), 400, 'INVALID_REQUEST')).toEqual(header);
  expect(await refused(await send({ 'Content-Type': 'multipart/form-data' }), 400, 'INVALID_REQUEST')).toEqual(header);
  const packed = { 'Content-Type': `${form}x`, 'Content-Encoding': 'gzip' };
  expect(await refused(await send(packed), 415, 'UNSUPPORTED_MEDIA_TYPE')).toEqual(['Content-Encoding']);
  const empty = await refused(await send({ 'Content-Type': `${form}x` }, ''), 400, 'INVALID_REQUEST');
  expect(empty).toEqual(expect.arrayContaining(['brand_name', 'count', 'product_images']));
  const latin1 = Buffer.from(part.replace('Nike', 'Caf\u00e9'), 'latin1');
  const undecoded = await (await send({ 'Content-Type': `${form}x` }, latin1)).json();
  expect(undecoded.errors.brand_name).toContain('UTF-8');

  const template = '/ads/image/template-job';
  const asked = { count: undefined, template: 'product_hero', variation: '20' };
  expect(await refused(await client.create(asked, undefined, {}, template), 400, 'INVALID_REQUEST')).toEqual([
    'variation',
  ]);
  expect(await jobsOf(client.uid)).toEqual([]);
});

test('a request that breaks off leaves nothing behind', async ({ client, baseURL }) => {
  const { host, hostname, port } = new URL(baseURL ?? '');
  const { buffer } = await bottle('front.png', '#14784f');
  const part = (name: string) =>
    Buffer.concat([
      Buffer.from(`--x\r\nContent-Disposition: form-data; name="product_images"; filename="${name}"\r\n\r\n`),
      buffer,
      Buffer.from('\r\n'),
    ]);
  const socket = connect(Number(port), hostname);
  const lines = [
    'POST /api/v1/ads/generate-bulk-dynamic-job HTTP/1.1',
    `Host: ${host}`,
    `Authorization: Bearer ${client.token}`,
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Length: 5000000',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.write(Buffer.concat([part('one.png'), part('two.png').subarray(0, 500)]));
  // The first photo is stored while the second is still expected.
  await expect.poll(() => uploadsOf(client.uid)).toHaveLength(1);
  socket.destroy();
  await expect.poll(() => uploadsOf(client.uid)).toEqual([]);
  expect(await jobsOf(client.uid)).toEqual([]);
});
