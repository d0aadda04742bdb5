import { expect } from '@playwright/test';
import { createAdForge } from '../lib/client-sdk/adforge';
import type { JobData } from '../lib/api/jobs/job-body';
import { test } from './api-client';
import { bottle } from './pictures';

test('the client makes a job and follows it in every way to the same end', async ({ client, stranger, baseURL }) => {
  const baseUrl = String(baseURL);
  // Shorter than what a test may take: an answer that gets lost here costs seconds.
  const adforge = createAdForge({ baseUrl, token: () => client.token, timeoutMs: 10_000 });
  const { buffer, mimeType } = await bottle('front.png', '#14784f');
  const fields = {
    brand_name: 'Nike',
    product_full_name: 'Air Max 90',
    product_description: 'Classic sneaker with Air cushioning',
    primary_color_hex: '#FF0000',
    secondary_color_hex: '#000000',
    count: 3,
    product_images: [new Blob([new Uint8Array(buffer)], { type: mimeType })],
  };
  const { job_id } = await adforge.jobs.create(fields);

  const told = await Promise.all(
    (['stream', 'wait', 'poll'] as const).map(async (via) => {
      const states: JobData[] = [];
      for await (const state of adforge.jobs.follow(job_id, { via, pollMs: 200 })) states.push(state);
      return states;
    }),
  );
  for (const states of told) {
    const percentages = states.map(({ progress }) => progress.percentage);
    expect(percentages).toEqual([...percentages].sort((one, other) => one - other));
    expect(states.at(-1)).toMatchObject({ status: 'completed', result: { ads_generated: 3, failed: 0 } });
  }
  expect(await adforge.jobs.ended(job_id)).toMatchObject({ job_id, status: 'completed' });
  expect((await adforge.jobs.list({ status: 'completed' })).jobs.map((job) => job.job_id)).toEqual([job_id]);
  expect((await adforge.stats()).completed).toBe(1);
  await expect(adforge.jobs.cancel(job_id)).rejects.toMatchObject({
    name: 'AdForgeError',
    status: 409,
    code: 'CONFLICT',
  });

  const image = await adforge.images.create({ kind: 'flatlay', products: fields.product_images, backgroundId: 4 });
  expect(await adforge.jobs.ended(image.job_id)).toMatchObject({
    job_id: image.job_id,
    type: 'flatlay',
    result: { image_url: expect.stringMatching(/^http/) },
  });

  const foreign = createAdForge({ baseUrl, token: stranger.token, timeoutMs: 10_000 });
  for (const via of ['stream', 'wait', 'poll'] as const) {
    await expect(foreign.jobs.ended(job_id, { via })).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
  }
  await expect(adforge.jobs.create({ ...fields, count: 21 })).rejects.toMatchObject({
    status: 400,
    errors: { count: expect.any(String) },
    requestId: expect.any(String),
  });
});
