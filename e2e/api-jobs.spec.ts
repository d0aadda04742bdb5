import { expect } from '@playwright/test';
import { jobStatus } from './administrator';
import { test } from './api-client';
import { type DocumentedProgress, pollJob, UNWRAPPINGS } from './documented-clients';
import { bottle, logo } from './pictures';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const AD = {
  firebase_url: expect.stringMatching(/^https?:\/\//),
  thumbnail_url: expect.stringMatching(/^https?:\/\/.+\.webp/),
  storage_path: expect.stringMatching(
    /^users\/[^/]+\/stores\/[^/]+\/products\/[^/]+\/conversations\/[^/]+\/ad_[a-z_]+_\d+_\d{8}_\d{6}\.png$/,
  ),
  conversation_id: expect.stringMatching(/^conv_/),
  aspect_ratio: '4:5',
  prompt_used: expect.any(String),
  template: expect.any(String),
  variation: expect.any(Number),
};

test('a script sends the documented form, polls, and gets its ads', async ({ client, request }) => {
  const answer = await client.create({ aspect_ratio: '4:5', lang: 'english' }, [
    ['logo', logo()],
    ['product_images', await bottle('front.png', '#14784f')],
    ['product_images', await bottle('shop.jpg', '#14784f', 'white')],
  ]);
  expect(answer.status()).toBe(200);
  const created = await answer.json();
  expect(created).toMatchObject({
    success: true,
    message: 'Ad generation job created successfully',
    data: {
      job_id: expect.stringMatching(/^job_[a-z0-9]+$/),
      status: 'queued',
      created_at: expect.stringMatching(TIME),
      estimated_completion: expect.stringMatching(TIME),
      status_url: `/api/v1/jobs/${created.data.job_id}`,
      message: 'Job is queued. Use the status_url to check progress.',
    },
    job_id: created.data.job_id,
    status: 'queued',
  });

  for (const [name, unwrap] of Object.entries(UNWRAPPINGS)) {
    const seen: DocumentedProgress[] = [];
    const ask = async () => (await client.get(created.data.status_url.replace('/api/v1', ''))).json();
    const result = await pollJob(ask, unwrap, (progress) => seen.push(progress));
    expect(result, name).toEqual({ ads_generated: 2, failed: 0, ads: [AD, AD] });
    expect(seen.at(-1)).toEqual({ percentage: 100, message: 'All ads generated successfully', status: 'completed' });
  }

  const job = await (await client.get(`/jobs/${created.job_id}`)).json();
  expect(job).toMatchObject({ success: true, message: 'Job status: completed', error: null, attempts: 1 });
  expect(job.data).toMatchObject({
    type: 'bulk-dynamic',
    message: 'Job completed successfully',
    created_at: created.data.created_at,
    completed_at: expect.stringMatching(TIME),
    progress: { percentage: 100, total_ads: 2, ads_generated: 2 },
  });
  const picture = await request.get(job.data.result.ads[0].firebase_url);
  expect((await picture.body()).subarray(1, 4).toString()).toBe('PNG');
});

test('an address of the time before jobs answers when the ads are there', async ({ client }) => {
  const answer = await client.create({ count: '1', aspect_ratio: '4:5' }, undefined, {}, '/ads/generate-bulk/');
  expect([answer.status(), answer.headers().deprecation]).toEqual([200, 'true']);
  const body = await answer.json();
  expect(UNWRAPPINGS['response.data || response'](body)).toMatchObject({
    status: 'completed',
    result: { ads_generated: 1, failed: 0, ads: [AD] },
  });
  expect(body.result).toEqual(body.data.result);
  const wrong = await client.create({ count: '0' }, undefined, {}, '/ads/generate-bulk-dynamic');
  expect([wrong.status(), wrong.headers().deprecation]).toEqual([400, 'true']);
  expect(Object.keys((await wrong.json()).errors)).toEqual(['count']);
});

test('a poll that names what it has is told that nothing has changed', async ({ client }) => {
  const jobId = await client.newJob({ count: '1' });
  await expect.poll(() => jobStatus(jobId), { timeout: 120_000 }).toBe('completed');
  const first = await client.get(`/jobs/${jobId}`);
  const { etag = '' } = first.headers();
  expect(etag).toMatch(/^W\/"/);
  const second = await client.get(`/jobs/${jobId}`, { 'If-None-Match': etag });
  expect([second.status(), await second.text()]).toEqual([304, '']);
});

test('a job is cancelled once, and its own person only', async ({ client, stranger }) => {
  const jobId = await client.newJob({ count: '20' });
  const nowhere = await (await client.get('/jobs/job_00000000000000000000')).json();
  for (const answer of [
    await stranger.get(`/jobs/${jobId}`),
    await stranger.get(`/jobs/${jobId}/events?as=documents`),
    await stranger.send('POST', `/jobs/${jobId}/cancel`),
    await stranger.send('DELETE', `/jobs/${jobId}`),
    await client.get('/jobs/job_00000000000000000000'),
    await client.get('/jobs/42'),
  ]) {
    const body = await answer.json();
    expect([answer.status(), body.code, body.success]).toEqual([404, 'NOT_FOUND', false]);
    // Nobody learns from it that there is one.
    expect({ ...body, request_id: '' }).toEqual({ ...nowhere, request_id: '' });
  }
  const cancelled = await client.send('POST', `/jobs/${jobId}/cancel/`);
  expect(cancelled.status()).toBe(200);
  expect(await cancelled.json()).toEqual({
    success: true,
    message: 'Job cancelled successfully',
    data: { job_id: jobId, status: 'cancelled' },
    job_id: jobId,
    status: 'cancelled',
  });
  const again = await client.send('POST', `/jobs/${jobId}/cancel`);
  expect([again.status(), (await again.json()).code]).toEqual([409, 'CONFLICT']);
  const { data } = await (await client.get(`/jobs/${jobId}`)).json();
  expect(data).toMatchObject({ status: 'cancelled', message: 'Job was cancelled', completed_at: null });
  expect(data.cancelled_at).toMatch(TIME);
  // The function that settles it is the one that a cancel on the page calls.
  await expect
    .poll(async () => (await (await client.get(`/jobs/${jobId}`)).json()).data.progress.current_step, {
      timeout: 30_000,
    })
    .toBe('Cancelled');
});

test('lists are newest first, filtered, in pages, and hold nobody else’s jobs', async ({ client, stranger }) => {
  await stranger.newJob({ count: '1' });
  const ids = [];
  for (let number = 0; number < 3; number += 1) ids.unshift(await client.newJob({ count: '1' }));
  await client.send('POST', `/jobs/${ids[0]}/cancel`);
  const all = await (await client.get('/jobs?limit=50')).json();
  expect(all.message).toBe('Retrieved 3 job(s)');
  expect(all.data).toMatchObject({ total: 3, filter: 'all', limit: 50 });
  for (const jobs of [all.data.jobs, all.jobs]) {
    expect(jobs.map(({ job_id }: { job_id: string }) => job_id)).toEqual(ids);
    expect(jobs[2]).toMatchObject({
      type: 'bulk-dynamic',
      job_type: 'bulk-dynamic',
      progress: expect.any(Number),
      total_ads: 1,
    });
  }
  const page = await (await client.get('/jobs?page=2&page_size=2')).json();
  expect(page.jobs.map(({ job_id }: { job_id: string }) => job_id)).toEqual([ids[2]]);
  expect(page.metadata).toEqual({ current_page: 2, page_size: 2, first_page: 1, last_page: 2, total_records: 3 });

  const first = await (await client.get('/jobs?cursor=first&page_size=2')).json();
  const second = await (await client.get(`/jobs?cursor=${first.metadata.next_cursor}&page_size=2`)).json();
  const walked = [...first.jobs, ...second.jobs];
  expect(walked.map(({ job_id }: { job_id: string }) => job_id)).toEqual(ids);
  expect(second.metadata).toEqual({ ...page.metadata, next_cursor: null });

  const wrong = await client.get('/jobs?limit=101&status_filter=done');
  expect(wrong.status()).toBe(400);
  expect(Object.keys((await wrong.json()).errors).sort()).toEqual(['limit', 'status_filter']);

  const stats = await (await client.get('/jobs/queue/stats')).json();
  const { queued, processing, completed, failed, cancelled } = stats.data;
  expect(queued + processing + completed + failed + cancelled).toBe(3);
});
