import { expect, test } from './fixtures';

test.use({ allowedErrors: [/inline event handler|status of 404/] });

test('a page runs nothing that was put into it, says so to the site, and can’t be framed', async ({ page }) => {
  const opened = await page.goto('/');
  const headers = opened?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic'/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  const again = await page.request.get('/');
  expect(again.headers()['content-security-policy']).not.toBe(headers['content-security-policy']);

  const told = page.waitForRequest((request) => request.url().endsWith('/api/csp-reports'));
  await page.evaluate(() => {
    const place = document.createElement('div');
    place.innerHTML = '<img src="/nothing.png" onerror="document.title = \'taken over\'">';
    document.body.append(place);
  });
  expect((await (await told).response())?.status()).toBe(204);
  await expect(page).not.toHaveTitle('taken over');

  const api = await page.request.get('/api/v1/jobs');
  expect([api.status(), api.headers()['x-content-type-options'], api.headers()['x-frame-options']]).toEqual([
    401,
    'nosniff',
    'DENY',
  ]);
});
