import { expect } from '@playwright/test';
import sharp from 'sharp';
import { test } from './api-client';
import { pollJob, UNWRAPPINGS } from './documented-clients';

interface Ad {
  firebase_url: string;
  storage_path: string;
  conversation_id: string;
  template: string;
  variation: number;
}

const TEMPLATE_JOB = '/ads/image/template-job';

test('an ad of a chosen template is made, and remixed where it is', async ({ client, stranger, request }) => {
  const resultOf = async (jobId: string) =>
    (await pollJob(
      async () => (await client.get(`/jobs/${jobId}`)).json(),
      UNWRAPPINGS['response.data || response'],
      () => {},
    )) as { ads_generated: number; failed: number; ads: [Ad] };
  const asked = { template: 'Comparison_Chart', variation: '2', count: undefined, aspect_ratio: '4:5' };
  const answer = await client.create(asked, undefined, { 'Idempotency-Key': 'chart' }, TEMPLATE_JOB);
  expect(answer.status()).toBe(202);
  const created = await answer.json();
  expect(created).toMatchObject({
    success: true,
    status: 'queued',
    data: { job_id: created.job_id, status: 'queued' },
  });
  const again = await client.create(asked, undefined, { 'Idempotency-Key': 'chart' }, TEMPLATE_JOB);
  expect((await again.json()).job_id).toBe(created.job_id);

  const made = await resultOf(created.job_id);
  const [ad] = made.ads;
  expect(made).toMatchObject({ ads_generated: 1, failed: 0 });
  expect([ad.template, ad.variation]).toEqual(['comparison_chart', 2]);

  const path = `/ads/conversations/${ad.conversation_id}/remix`;
  const refused = [
    await stranger.post(path, { instruction: 'Make it blue' }),
    await client.post('/ads/conversations/conv_nobody/remix', { instruction: 'Make it blue' }),
    await client.post(path, {}),
    await client.post(path, ['Make it blue']),
    await client.post(path, { instruction: 'Make it blue', version: 0 }),
    await client.post(path, { instruction: 'Make it blue', version: 2 }),
  ];
  const errors = await Promise.all(
    refused.map(async (response) => [response.status(), (await response.json()).errors]),
  );
  expect(errors).toEqual([
    [404, undefined],
    [404, undefined],
    [400, { instruction: expect.stringContaining('what shall be different') }],
    [400, { body: 'Send a JSON object with an instruction.' }],
    [400, { version: expect.stringContaining('from 1 to 60') }],
    [400, { version: 'This conversation has versions 1 to 1. Send one of them.' }],
  ]);

  const remix = await client.post(`${path}/`, { instruction: 'Make it blue' });
  const { job_id: remixId, message } = await remix.json();
  expect([remix.status(), message]).toEqual([202, 'Remix job created successfully']);
  const remixed = await resultOf(remixId);
  const [version] = remixed.ads;
  expect(remixed).toMatchObject({ ads_generated: 1, failed: 0 });
  expect(version).toMatchObject({ conversation_id: ad.conversation_id, template: 'comparison_chart' });
  expect(version.storage_path).not.toBe(ad.storage_path);
  const pixels = await Promise.all(
    [ad, version].map(async ({ firebase_url: url }) =>
      sharp(await (await request.get(url)).body())
        .raw()
        .toBuffer(),
    ),
  );
  expect(pixels[0]?.equals(pixels[1] ?? Buffer.alloc(0))).toBe(false);
  // The set shows it now, and tells of it as of its own ad.
  expect((await resultOf(created.job_id)).ads[0].firebase_url).toBe(version.firebase_url);

  const { jobs } = await (await client.get('/jobs')).json();
  expect(jobs.map(({ type, total_ads }: { type: string; total_ads: number }) => [type, total_ads])).toEqual([
    ['remix', 1],
    ['image-template', 1],
  ]);
  const late = await client.send('POST', `/jobs/${remixId}/cancel`);
  expect(late.status()).toBe(409);
});

test('a template that there is none of is refused with what there is', async ({ client }) => {
  const wrong = { template: 'poster', variation: '0', count: '3' };
  const answer = await client.create(wrong, undefined, {}, TEMPLATE_JOB);
  expect(answer.status()).toBe(400);
  expect((await answer.json()).errors).toEqual({
    template: expect.stringContaining('product_hero'),
    variation: expect.stringContaining('1 to 20'),
    count: expect.stringContaining('one ad'),
  });
});
