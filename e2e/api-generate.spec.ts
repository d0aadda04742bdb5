import { expect } from '@playwright/test';
import sharp from 'sharp';
import { test } from './api-client';
import { createGenerationJob, generatePath, type ImageJob, pollJobStatus } from './image-clients';
import { bottle } from './pictures';

const dataUrl = async () => `data:image/png;base64,${(await bottle('mug.png', '#14784f')).buffer.toString('base64')}`;

/** What the documented pages send for each kind. */
const payloads = async (): Promise<Record<string, object>> => ({
  chat: { prompt: 'A calm still life on white marble', images: [] },
  flatlay: { modelId: '1', backgroundId: '1', products: [await dataUrl(), { name: 'Mug', image: await dataUrl() }] },
  onmodel: { modelId: '2', backgroundId: '3', products: [await dataUrl()] },
  mdoli: { modelId: 3, products: [await dataUrl()] },
  background: { backgroundId: '12', images: [await dataUrl()], aspect_ratio: '9:16' },
  legacy: { prompt: 'On oak', images: [await dataUrl()] },
});

test('the documented client makes an image of every kind', async ({ client, request }) => {
  const jobs = await Promise.all(
    Object.entries(await payloads()).map(async ([type, payload]) => {
      const response = await client.post(generatePath(type), payload);
      const created = await createGenerationJob(response);
      expect([response.status(), created]).toMatchObject([202, { success: true, status: 'pending' }]);
      expect(Number.isSafeInteger(created.job_id) && created.job_id > 0).toBe(true);
      return { type, id: created.job_id };
    }),
  );
  for (const { type, id } of jobs) {
    const seen: ImageJob[] = [];
    const result = await pollJobStatus(
      () => client.get(`/jobs/${id}`),
      (job) => seen.push(job),
    );
    expect(Object.keys(result ?? {}), type).toEqual(['image_url', 'generated_at', 'message']);
    expect(seen.at(-1)).toMatchObject({ job_id: id, job_type: type, attempts: 1, error: null });
    const picture = await sharp(await (await request.get(result?.image_url ?? '')).body()).metadata();
    expect([picture.width, picture.height]).toEqual(type === 'background' ? [1080, 1920] : [1080, 1080]);
    if (type === 'onmodel') expect(result?.message).toContain('no people');
  }
  const list = await (await client.get('/jobs?page=1&page_size=4')).json();
  expect(list.jobs).toHaveLength(4);
  expect(list.metadata).toEqual({ current_page: 1, page_size: 4, first_page: 1, last_page: 2, total_records: 6 });
  for (const job of list.jobs as ImageJob[]) expect(job.result?.image_url).toMatch(/^https?:\/\//);
});

test('an image job is cancelled once, by its number, and its own person only', async ({ client, stranger }) => {
  const ask = async () => {
    const answer = await client.post(
      '/generate?chat=true',
      { prompt: 'A blue wall' },
      { 'Idempotency-Key': 'blue-wall' },
    );
    return (await answer.json()) as ImageJob;
  };
  const { job_id: id } = await ask();
  expect(await ask()).toMatchObject({ job_id: id, status: 'pending' });
  expect((await stranger.send('DELETE', `/jobs/${id}`)).status()).toBe(404);
  const cancelled = await client.send('DELETE', `/jobs/${id}`);
  // It may have been faster than we are; then it says so.
  const body = await cancelled.json();
  if (cancelled.status() === 409) expect(body).toMatchObject({ success: false, code: 'CONFLICT' });
  else expect(body).toMatchObject({ success: true, job_id: id, status: 'cancelled' });
  expect((await client.send('DELETE', `/jobs/${id}/`)).status()).toBe(409);
});

test('what can’t be made is refused before there is a job', async ({ client }) => {
  const photo = await dataUrl();
  const refusals: [path: string, body: unknown, field: string][] = [
    ['/generate?chat=true&flatlay=true', { prompt: 'Both', products: [photo] }, 'chat'],
    ['/generate?chat=true', { prompt: '  ' }, 'prompt'],
    ['/generate?flatlay=true', { prompt: 'On wood' }, 'products'],
    ['/generate?onmodel=true', {}, 'products'],
    ['/generate?mdoli=true', { products: [] }, 'products'],
    ['/generate?background=true', { backgroundId: '2' }, 'products'],
    ['/generate', {}, 'prompt'],
    ['/generate?flatlay=true', { products: [photo], backgroundId: '13' }, 'backgroundId'],
    ['/generate?onmodel=true', { products: [photo], modelId: 'x' }, 'modelId'],
    ['/generate?flatlay=true', { products: ['data:image/png;base64,' + 'A'.repeat(200)] }, 'products'],
    ['/generate?flatlay=true', { products: ['http://169.254.169.254/latest/meta-data'] }, 'products'],
    ['/generate?chat=true', { prompt: 'A mug', images: ['mug.png'] }, 'images'],
  ];
  for (const [path, sent, field] of refusals) {
    const answer = await client.post(path, sent);
    const body = await answer.json();
    expect([answer.status(), body.code, Object.keys(body.errors)], `${path} ${field}`).toEqual([
      400,
      'INVALID_REQUEST',
      expect.arrayContaining([field]),
    ]);
    expect(body.error).toBe(body.message);
  }
  expect((await (await client.get('/jobs')).json()).data.total).toBe(0);
});
