import { expect } from '@playwright/test';
import { jobsOf, uploadsOf } from './administrator';
import { test } from './api-client';
import { bottle } from './pictures';

test('a form that is sent again under its key makes no second job', async ({ client, stranger }) => {
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  const first = await client.create({}, undefined, key);
  expect(first.status()).toBe(200);
  const made = await first.json();
  const files = await uploadsOf(client.uid);

  const again = await client.create({}, undefined, key);
  // How long it may take is said by what is known then.
  const estimate = { estimated_completion: expect.any(String) };
  expect([again.status(), await again.json()]).toEqual([200, { ...made, data: { ...made.data, ...estimate } }]);
  const others = [
    await client.create({ count: '3' }, undefined, key),
    await client.create({}, [['product_images', await bottle('front.png', '#aa0000')]], key),
  ];
  for (const other of others) expect([other.status(), (await other.json()).code]).toEqual([409, 'CONFLICT']);
  expect(await jobsOf(client.uid)).toHaveLength(1);
  expect(await uploadsOf(client.uid)).toEqual(files);

  // The key of one person means nothing to another.
  expect((await (await stranger.create({}, undefined, key)).json()).job_id).not.toBe(made.job_id);
});

test('of forms that are sent at once under one key only one is carried out', async ({ client }) => {
  const key = { 'Idempotency-Key': 'at-once' };
  const answers = await Promise.all(Array.from({ length: 4 }, () => client.create({}, undefined, key)));
  const bodies = await Promise.all(
    answers.map(async (answer) => ({ ...(await answer.json()), status: answer.status() })),
  );
  const made = bodies.filter(({ status }) => status === 200);
  expect(new Set(made.map(({ job_id }) => job_id)).size).toBe(1);
  for (const [index, { status, code }] of bodies.entries()) {
    if (status === 200) continue;
    expect([status, code, answers[index]?.headers()['retry-after']]).toEqual([409, 'CONFLICT', '5']);
  }
  expect(await jobsOf(client.uid)).toHaveLength(1);
  expect(await uploadsOf(client.uid)).toHaveLength(1);
});

test('a key is free again after a refused form, and has to be one', async ({ client }) => {
  const key = { 'Idempotency-Key': 'corrected' };
  expect((await client.create({ count: '21' }, undefined, key)).status()).toBe(400);
  expect((await client.create({}, undefined, key)).status()).toBe(200);
  const wrong = await client.create({}, undefined, { 'Idempotency-Key': 'two words' });
  expect([wrong.status(), Object.keys((await wrong.json()).errors)]).toEqual([400, ['Idempotency-Key']]);
});
