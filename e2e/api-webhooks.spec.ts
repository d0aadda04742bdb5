import { expect } from '@playwright/test';
import { callbackOf } from './administrator';
import { test } from './api-client';
import { isSigned, startReceiver } from './callback-receiver';

test('the end of a job is told to its callback_url, signed, until it is taken', async ({ client }) => {
  const renew = async () => (await (await client.post('/webhook-secret', {})).json()).data.secret;
  const before = await renew();
  const secret = await renew();
  const { url, received, close } = await startReceiver([503]);
  const jobId = await client.newJob({ count: '1', callback_url: url });
  await expect.poll(() => received.length, { timeout: 120_000 }).toBe(2);
  for (const call of received) {
    expect(call.id).toBe(`msg_${jobId}_completed`);
    expect([isSigned(call, secret), isSigned(call, before), isSigned(call, 'whsec_AAAA')]).toEqual([true, true, false]);
    expect(Math.abs(Date.now() / 1000 - Number(call.headers['webhook-timestamp']))).toBeLessThan(60);
  }
  const { data: job } = await (await client.get(`/jobs/${jobId}`)).json();
  expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({
    type: 'job.completed',
    data: { job_id: jobId, status: 'completed', result: job.result, status_url: `/api/v1/jobs/${jobId}` },
  });
  await expect
    .poll(() => callbackOf(jobId, 'completed'))
    .toMatchObject({ status: 'delivered', tries: 2, last_answer: '204', url });

  const asked = await client.post('/generate?chat=true', { prompt: 'A blue wall', callback_url: url });
  const { job_id: image } = await asked.json();
  await expect.poll(() => received.at(-1)?.id, { timeout: 120_000 }).toBe(`msg_${image}_completed`);
  const { data: made } = await (await client.get(`/jobs/${image}`)).json();
  expect(JSON.parse(received.at(-1)?.body ?? '').data).toMatchObject({ job_id: image, result: made.result });

  const cancelled = await client.newJob({ count: '20', callback_url: url });
  await client.send('POST', `/jobs/${cancelled}/cancel`);
  await expect.poll(() => received.at(-1)?.id, { timeout: 120_000 }).toBe(`msg_${cancelled}_cancelled`);
  expect(JSON.parse(received.at(-1)?.body ?? '')).toMatchObject({ type: 'job.cancelled', data: { job_id: cancelled } });
  close();
});

test('what may not be called is refused with the job', async ({ client }) => {
  for (const callback_url of [
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'ftp://127.0.0.1/',
    'x',
  ]) {
    const answer = await client.create({ callback_url });
    expect([answer.status(), Object.keys((await answer.json()).errors)]).toEqual([400, ['callback_url']]);
  }
});
