import { shutDoor } from './administrator';
import { test } from './api-client';
import { expect, test as inBrowser } from './fixtures';

// As many guests wait as may: no more of their jobs are taken for a while.
const TOLD = /More jobs of people without an account are waiting than can be made soon/;

inBrowser(
  'while no more jobs of guests are taken, the page says so and keeps what is filled in',
  async ({ page, workbench }) => {
    await workbench.fill({ count: 1 });
    try {
      await shutDoor('guest', 120);
      const generate = page.getByRole('button', { name: /Generate Ads/ });
      await expect(page.getByText(TOLD).first()).toBeVisible();
      await expect(generate).toHaveAttribute('aria-disabled', 'true');
      // It is not switched off, so that it can be found and says why.
      await generate.click({ force: true });
      await expect(workbench.heading('Generation Progress')).toBeHidden();
    } finally {
      await shutDoor('guest', 0);
    }
    await expect(page.getByText(TOLD)).toHaveCount(0);
    await workbench.generate();
    await workbench.finished(1);
  },
);

test('while no more jobs of guests are taken, the API says when to come again', async ({ client }) => {
  try {
    await shutDoor('guest', 120);
    // What it has read of the doors counts for three seconds.
    await expect.poll(async () => (await client.create()).status(), { intervals: [1000] }).toBe(429);
    const answer = await client.create();
    expect(await answer.json()).toMatchObject({
      success: false,
      code: 'RATE_LIMIT_EXCEEDED',
      message: expect.stringMatching(TOLD),
    });
    const seconds = Number(answer.headers()['retry-after']);
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThanOrEqual(120);
  } finally {
    await shutDoor('guest', 0);
  }
  await expect.poll(async () => (await client.create()).status(), { intervals: [1000] }).toBe(200);
});
