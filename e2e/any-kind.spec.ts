import { callbackOf, createCountdown } from './administrator';
import { newEmail, PASSWORD, expectSignedIn, signIn } from './account-page';
import { ApiClient } from './api-client';
import { isSigned, startReceiver } from './callback-receiver';
import { expect, test } from './fixtures';

// A kind of job that only test builds have (tests/fixture-kind): no file of the pages, the API or the webhooks knows it.
test('a job of a kind that makes no pictures is followed on its page, in the list, by its clients and its callback', async ({
  page,
  request,
}) => {
  const email = newEmail();
  const client = await ApiClient.signUp(request, { email, password: PASSWORD });
  const secret = (await (await client.post('/webhook-secret', {})).json()).data.secret;
  const { url, received, close } = await startReceiver();
  await page.goto('/account');
  await signIn(page, email);
  await expectSignedIn(page, email);

  const words = 'Off we go, all of us';
  const jobId = await createCountdown(client.uid, { steps: 4, words, delayMs: 1500, callbackUrl: url });
  await page.goto(`/jobs/${jobId}`);
  await expect(page.getByRole('heading', { name: words })).toBeVisible();
  const stage = (name: string) => page.locator('li[data-status]').filter({ hasText: name });
  for (const name of ['Gather', 'Split', 'Count', 'Conclude']) await expect(stage(name)).toBeVisible();
  await expect(page.locator('li[aria-current=step]')).toBeVisible();
  await expect(page.getByText('OFF WE GO, ALL OF US', { exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(stage('Conclude')).toHaveAttribute('data-status', 'done');
  await expect(page.getByRole('heading', { name: 'Counted (4)' })).toBeVisible();

  await page.goto('/jobs');
  await expect(page.getByRole('link', { name: words }).first()).toBeVisible();
  await expect(page.getByText('Counted: 4/4')).toBeVisible();

  const result = { counted: [1, 2, 3, 4], words: 'OFF WE GO, ALL OF US' };
  // Not through the client, which holds answers against the product's own document: that names the product's kinds.
  const read = async (path: string) =>
    (await (await request.get(`/api/v1${path}`, { headers: client.headers })).json()).data;
  const job = await read(`/jobs/${jobId}`);
  expect(job).toMatchObject({ job_id: jobId, status: 'completed', progress: { percentage: 100 }, result });
  expect(JSON.stringify(await read('/jobs'))).toContain(jobId);
  await expect.poll(() => received.length, { timeout: 30_000 }).toBe(1);
  const [news] = received;
  expect(news && isSigned(news, secret)).toBe(true);
  expect(JSON.parse(news?.body ?? '')).toMatchObject({ type: 'job.completed', data: { job_id: jobId, result } });
  await expect.poll(() => callbackOf(jobId, 'completed')).toMatchObject({ status: 'delivered' });
  close();
});
