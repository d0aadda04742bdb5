import { expect } from '@playwright/test';
import { analysisPage, backgroundJobService, type BackgroundJob, type Send } from './analysis-clients';
import { test } from './api-client';

test('a client connects the sample account, has its ads analysed, and asks about them', async ({ client }) => {
  const send: Send = async (method, path) => {
    const answer = await client.send(method, path.replace('/api/v1', ''));
    return { status: answer.status(), ok: answer.ok(), json: () => answer.json() };
  };
  const service = backgroundJobService(send, 500);
  await expect(service.startAdAnalysis()).rejects.toThrow(/^400: No ad account is connected/);
  const asked = { question: 'Which ads work best, and why?' };
  const early = await client.post('/chat', asked);
  expect([early.status(), (await early.json()).code]).toEqual([409, 'PREREQUISITE_MISSING']);

  const sample = { access_token: 'sample-token', account_id: 'act_1001' };
  expect((await client.post('/ad-accounts', sample)).status()).toBe(201);
  const { job_id } = await service.startAdAnalysis();
  expect(job_id).toMatch(/^[0-9a-f]{24}$/);
  expect(await analysisPage(send).startAnalysis()).toEqual({ alert: 'Analysis already in progress!' });
  const seen: BackgroundJob[] = [];
  let end: BackgroundJob | string = 'not yet';
  const ended = (how: BackgroundJob | string) => void (end = how);
  await service.startPolling(job_id, (job) => seen.push(job), ended, ended);
  expect(end).toMatchObject({ _id: job_id, status: 'completed', progress: 100 });
  const progress = seen.map((job) => job.progress);
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(await service.getUserJobs()).toMatchObject([{ _id: job_id, status: 'completed' }]);

  const list = await (await client.get('/ad-analyses?sort=roas&page_size=5')).json();
  expect(seen.at(-1)?.message).toBe(`Analysis completed successfully! Processed ${list.metadata.total_records} ads.`);
  const known = list.analyses.map(({ metrics }: { metrics: { roas: number | null } }) => metrics.roas ?? -1);
  expect(known).toEqual([...known].sort((one, other) => other - one));
  const [best] = list.analyses;
  expect(await (await client.get(`/ad-analyses/${best.ad_id}/`)).json()).toMatchObject({ ad_id: best.ad_id });

  const answer = await (await client.post('/chat/', asked)).text();
  expect(answer).toMatch(/^event: figures\ndata: /);
  expect(answer).toMatch(/event: done\ndata: \{"conversation_id":"chat_[a-z0-9]{20}","method":"(?:rules|gemini)"/);
});
