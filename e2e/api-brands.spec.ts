import { expect } from '@playwright/test';
import { test } from './api-client';
import './administrator';
import { keepBrandOf } from './catalogue';
import { pollJob, UNWRAPPINGS } from './documented-clients';
import { bottle } from './pictures';

const TONIC = {
  id: 'juniper',
  name: 'Juniper Tonic',
  description: 'A crisp tonic with real juniper.',
  color: '#14784f',
};
const PLAIN = { id: 'plain', name: 'Plain Soda' };
const PRODUCT = '/brands/northwind/products/juniper';
/** The form without what brand and product say. */
const NO_WORDS = {
  brand_name: undefined,
  product_full_name: undefined,
  product_description: undefined,
  primary_color_hex: undefined,
  secondary_color_hex: undefined,
};

test('a script reads and changes brands and products, and makes ads of one by its ids', async ({
  client,
  stranger,
  request,
}) => {
  await keepBrandOf(client.uid, { id: 'northwind', name: 'Northwind', products: [TONIC, PLAIN] });
  const list = await (await client.get('/brands?page_size=5')).json();
  expect(list).toMatchObject({
    brands: [{ brand_id: 'northwind', colors: { primary: '#0b5d3b', secondary: '#f4e9cd', others: [] }, logo: null }],
    metadata: { current_page: 1, page_size: 5, first_page: 1, last_page: 1, total_records: 1 },
  });
  const products = await (await client.get('/brands/northwind/products?cursor=first')).json();
  expect(products.metadata).toMatchObject({ total_records: 2, next_cursor: null });

  const put = (path: string, data: unknown) =>
    client.request.put(`/api/v1${path}`, { headers: client.headers, data, maxRedirects: 0 });
  expect(await (await put('/brands/northwind', { tone: 'dry' })).json()).toMatchObject({
    name: 'Northwind',
    tone: 'dry',
  });
  const changed = await put(PRODUCT, { price: { amount: 3.9, currency: 'EUR' }, features: ['Bottled by hand'] });
  expect(await changed.json()).toMatchObject({ price: { amount: 3.9, currency: 'EUR', was: null }, research: [] });
  const refused = await put(PRODUCT, { rating: { value: 5, count: 9 }, price: 4 });
  expect([refused.status(), Object.keys((await refused.json()).errors).sort()]).toEqual([400, ['price', 'rating']]);
  for (const answer of [await stranger.get('/brands/northwind'), await stranger.send('DELETE', PRODUCT)])
    expect(answer.status()).toBe(404);

  const ids = { brand_id: 'northwind', product_id: 'juniper' };
  const created = await client.create({ ...NO_WORDS, ...ids, count: '1', brand_name: 'Northwind & Co.' }, []);
  expect(created.status()).toBe(200);
  const { job_id } = await created.json();
  const made = (await pollJob(
    async () => (await client.get(`/jobs/${job_id}`)).json(),
    UNWRAPPINGS['response.data || response'],
    () => {},
  )) as { ads: [{ firebase_url: string; storage_path: string }] };
  const [ad] = made.ads;
  expect(ad.storage_path).toContain(`users/${client.uid}/stores/northwind/products/juniper/`);

  const withoutPhoto = await client.create({ ...NO_WORDS, ...ids, product_id: 'plain', count: '1' }, []);
  expect([withoutPhoto.status(), (await withoutPhoto.json()).errors]).toEqual([
    400,
    { product_images: expect.stringContaining('no photo that can be used') },
  ]);
  const unknown = await client.create({ ...NO_WORDS, ...ids, product_id: 'nothing', count: '1' }, []);
  expect([unknown.status(), Object.keys((await unknown.json()).errors)]).toEqual([400, ['product_id']]);
  const photo: [string, Awaited<ReturnType<typeof bottle>>] = ['product_images', await bottle('own.png', '#7a6bd1')];
  expect((await client.create({ ...NO_WORDS, ...ids, product_id: 'plain', count: '1' }, [photo])).status()).toBe(200);

  expect((await client.send('DELETE', PRODUCT)).status()).toBe(200);
  expect((await client.get(PRODUCT)).status()).toBe(404);
  expect((await client.send('DELETE', '/brands/northwind')).status()).toBe(200);
  expect((await (await client.get('/brands')).json()).brands).toEqual([]);
  // What was made stays.
  expect((await request.get(ad.firebase_url)).status()).toBe(200);
});
