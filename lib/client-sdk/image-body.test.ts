import { afterEach, describe, expect, it } from 'vitest';
import { generateBodySchema } from '../api/requests/generate-body';
import { generateImage } from '../api/operations/generate-image';
import { IMAGE_KINDS } from '../domain/kinds/image/registry';
import { createAdForge } from './adforge';
import type { ImageJobFields } from './image-body';
import { type LocalApi, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

/** The answer of the server, and what it was asked. */
async function made(fields: ImageJobFields) {
  const chunks: Buffer[] = [];
  api = await startLocalApi((request, response) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => response.writeHead(202).end(JSON.stringify(generateImage.answers[202]?.example)));
  });
  const job = await createAdForge({ baseUrl: api.url, token: 'afk_token' }).images.create(fields);
  const [{ url, headers } = { url: '', headers: {} }] = api.asked;
  return { job, url, headers, body: generateBodySchema.parse(JSON.parse(Buffer.concat(chunks).toString())) };
}

describe('making an image', () => {
  it.each(Object.entries(IMAGE_KINDS))('asks for one of the kind %s by its flag', async (name, { flag }) => {
    const kind = flag === null ? {} : { kind: name as NonNullable<ImageJobFields['kind']> };
    const { url, headers, job } = await made({ ...kind, prompt: 'On a calm morning' });
    expect(url).toBe(`/api/v1/generate${flag === null ? '' : `?${flag}=true`}`);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': expect.any(String) });
    expect(job).toMatchObject({ job_id: expect.any(Number), status: 'queued' });
  });

  it('sends files inside of the body, whole, and addresses as they are', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7) % 256);
    const { body } = await made({
      kind: 'flatlay',
      products: [new Blob([bytes], { type: 'image/png' }), 'https://example.com/mug.png'],
      images: [new Blob([bytes])],
      backgroundId: '4',
    });
    const [file, address] = body.products.map(({ source }) => source);
    expect(file).toMatch(/^data:image\/png;base64,/);
    // Comparing them as lists takes seconds.
    expect(Buffer.from(file?.split(',')[1] ?? '', 'base64').equals(bytes)).toBe(true);
    expect(address).toBe('https://example.com/mug.png');
    expect(body.images[0]?.source).toMatch(/^data:application\/octet-stream;base64,/);
    expect(body.backgroundId).toBe(4);
  });
});
