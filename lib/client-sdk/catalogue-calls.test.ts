import { afterEach, describe, expect, it } from 'vitest';
import { BRAND, PRODUCT } from '../api/operations/catalogue-examples';
import { createAdForge } from './adforge';
import { type LocalApi, refuse, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

/** What the server was sent by `ask`, and what came of it. */
async function sent<T>(answer: object, ask: (adforge: ReturnType<typeof createAdForge>) => Promise<T>) {
  const chunks: Buffer[] = [];
  api = await startLocalApi((request, response) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => response.end(JSON.stringify({ success: true, message: 'Here', ...answer })));
  });
  const result = await ask(createAdForge({ baseUrl: api.url, token: 'afk_token' }));
  const [request] = api.asked;
  return { result, asked: `${request?.method} ${request?.url}`, body: Buffer.concat(chunks).toString() };
}

describe('the client', () => {
  it('lists brands and products, a page at a time', async () => {
    const brands = await sent({ brands: [BRAND] }, (adforge) => adforge.brands.list({ page: 2, pageSize: 50 }));
    expect([brands.asked, brands.result.brands]).toEqual(['GET /api/v1/brands?page=2&page_size=50', [BRAND]]);
    api.close();
    const products = await sent({ products: [PRODUCT] }, (adforge) => adforge.products.list('a/b'));
    expect(products.asked).toBe('GET /api/v1/brands/a%2Fb/products?page=1&page_size=10');
    expect(products.result.products).toEqual([PRODUCT]);
  });

  it('changes what is given of a product, and nothing else', async () => {
    const changes = { price: { amount: 3.9, currency: 'EUR' }, category: null };
    const { asked, body, result } = await sent(PRODUCT, ({ products }) => products.change('b', 'p', changes));
    expect([asked, JSON.parse(body)]).toEqual(['PUT /api/v1/brands/b/products/p', changes]);
    expect(result.full_name).toBe('Juniper Tonic');
  });

  it('deletes a brand once, also where the answer got lost', async () => {
    api = await startLocalApi((request) => void request.socket.destroy());
    const adforge = createAdForge({ baseUrl: api.url, token: 'afk_token' });
    await expect(adforge.brands.delete('b')).rejects.toThrow();
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['DELETE /api/v1/brands/b']);
  });

  it('says what the API says of a brand that is not there', async () => {
    api = await startLocalApi((_, response) => refuse(response, 404, 'NOT_FOUND'));
    const adforge = createAdForge({ baseUrl: api.url, token: 'afk_token' });
    await expect(adforge.brands.get('b')).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});
