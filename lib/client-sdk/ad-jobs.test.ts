import { afterEach, describe, expect, it } from 'vitest';
import { BULK_FORM, CONVERSATION_ID, JOB_ID, QUEUED } from '../api/operations/examples';
import { remixBodySchema } from '../api/requests/remix-body';
import { createAdForge } from './adforge';
import { type LocalApi, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

/** What the server was sent by `ask`, and what came of it. */
async function sent(ask: (adforge: ReturnType<typeof createAdForge>) => Promise<{ job_id: string }>) {
  const chunks: Buffer[] = [];
  api = await startLocalApi((request, response) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => response.writeHead(202).end(JSON.stringify(QUEUED)));
  });
  const { job_id } = await ask(createAdForge({ baseUrl: api.url, token: 'afk_token' }));
  const [request] = api.asked;
  return { job_id, method: request?.method, url: request?.url, headers: request?.headers, body: Buffer.concat(chunks) };
}

describe('the client', () => {
  it('asks for one ad of a template with the form of a set', async () => {
    const { count: _count, ...words } = BULK_FORM;
    const photo = new Blob([new Uint8Array(2000)], { type: 'image/png' });
    const { body, headers, ...asked } = await sent(({ jobs }) =>
      jobs.createOfTemplate({
        ...words,
        aspect_ratio: '4:5',
        product_image_urls: ['https://example.com/bottle.png'],
        product_images: [photo],
        template: 'product_hero',
        variation: 2,
      }),
    );
    expect(asked).toEqual({ job_id: JOB_ID, method: 'POST', url: '/api/v1/ads/image/template-job' });
    const type = String(headers?.['content-type']);
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData();
    expect(Object.fromEntries(form)).toMatchObject({
      template: 'product_hero',
      variation: '2',
      brand_name: 'Northwind',
    });
    expect(form.has('count')).toBe(false);
    expect((form.get('product_images') as File).size).toBe(2000);
  });

  it('asks for a remix by the conversation of an ad', async () => {
    const fields = { instruction: 'Warmer light, add a plant', version: 2 };
    const { body, headers, ...asked } = await sent(({ jobs }) => jobs.remix(`${CONVERSATION_ID}/a b`, fields));
    expect(asked).toEqual({
      job_id: JOB_ID,
      method: 'POST',
      url: `/api/v1/ads/conversations/${CONVERSATION_ID}%2Fa%20b/remix`,
    });
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'idempotency-key': expect.any(String) });
    expect(remixBodySchema.parse(JSON.parse(body.toString()))).toEqual(fields);
  });
});
