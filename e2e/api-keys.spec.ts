import { type APIResponse } from '@playwright/test';
import { expectSignedIn, newEmail, PASSWORD, signIn } from './account-page';
import { disableAccount } from './administrator';
import { ApiClient } from './api-client';
import { expect, test } from './fixtures';

const codeOf = async (answer: APIResponse) => [answer.status(), (await answer.json()).code];

test('a key is made, shown once, used, and revoked on the account page', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const email = newEmail();
  const person = await ApiClient.signUp(request, { email, password: PASSWORD });
  await page.goto('/account');
  await signIn(page, email);
  await expectSignedIn(page, email);
  // The Firestore emulator may keep from a new listener what is written while it is being set up.
  await expect(page.getByRole('heading', { name: 'API keys' })).toBeVisible();
  await expect(page.getByText('Loading your keys…')).toHaveCount(0);
  await page.getByLabel('What the key is for').fill('Nightly script');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('button', { name: 'Copy API key' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const key = await page.evaluate(() => navigator.clipboard.readText());
  expect(key).toMatch(/^afk_[a-z0-9]{57}$/);
  await page.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByText(key)).toHaveCount(0);

  const row = page.getByRole('listitem').filter({ hasText: 'Nightly script' });
  await expect(row).toContainText(`${key.slice(0, 10)}…`);
  await expect(row).toContainText('Not used yet');
  const jobId = await person.with(key).newJob({ count: '1' });
  expect((await person.get(`/jobs/${jobId}`)).status()).toBe(200);
  await expect(row).toContainText('Last used');

  await row.getByRole('button', { name: 'Revoke Nightly script' }).click();
  await page.getByRole('button', { name: 'Revoke the key' }).click();
  await expect(row).toHaveCount(0);
  // What writes is refused at once; what only reads, within a minute or after that.
  expect(await codeOf(await person.with(key).send('DELETE', `/jobs/${jobId}`))).toEqual([401, 'UNAUTHENTICATED']);
  expect(await codeOf(await person.with(key).get('/jobs'))).toEqual([401, 'UNAUTHENTICATED']);
});

test('keys are for people with an account, 20 at most, and can’t make others', async ({ request }) => {
  const guest = await ApiClient.signUp(request);
  expect(await codeOf(await guest.post('/keys', { name: 'Mine' }))).toEqual([403, 'FORBIDDEN']);

  const person = await ApiClient.signUp(request, { email: newEmail(), password: PASSWORD });
  for (const body of [{}, { name: ' ' }, { name: 7 }, { name: 'x'.repeat(61) }]) {
    const wrong = await person.post('/keys', body);
    expect([wrong.status(), Object.keys((await wrong.json()).errors)]).toEqual([400, ['name']]);
  }
  const keys: string[] = [];
  for (let number = 1; number < 20; number += 1) {
    keys.push((await (await person.post('/keys', { name: `Key ${number}` })).json()).data.key);
  }
  const last = await Promise.all(['a', 'b', 'c'].map((name) => person.post('/keys', { name })));
  expect(last.map((answer) => answer.status()).sort()).toEqual([201, 409, 409]);

  const [key = '', other = ''] = keys;
  expect((await person.with(key).get('/jobs')).status()).toBe(200);
  expect(await codeOf(await person.with(key).post('/keys', { name: 'Another' }))).toEqual([403, 'FORBIDDEN']);
  const mistyped = `${key.slice(0, -1)}${key.endsWith('x') ? 'y' : 'x'}`;
  for (const token of ['afk_', mistyped, key.slice(0, -1), `${key}0`, `afk_${'a'.repeat(50)}0jxm73x`]) {
    expect(await codeOf(await person.with(token).get('/jobs'))).toEqual([401, 'UNAUTHENTICATED']);
  }
  await disableAccount(person.uid);
  expect(await codeOf(await person.with(other).get('/jobs'))).toEqual([401, 'UNAUTHENTICATED']);
});
