import { expect, test } from './fixtures';
import { Workbench } from './workbench';

/** Cookies and all storage blocked, as in some in-app browsers and frames: even asking is an error. */
function blockStorage(): void {
  const deny = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(window, name, { get: deny });
  }
  Object.defineProperty(document, 'cookie', { get: deny, set: deny });
  const locks = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) };
  Object.defineProperty(navigator, 'locks', { get: () => locks });
}

test('where the browser keeps nothing, ads are made all the same, and the page says what a reload loses', async ({
  otherBrowser,
}) => {
  const context = await otherBrowser();
  await context.addInitScript(blockStorage);
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText('This browser keeps nothing for AdForge')).toBeVisible();
  await page.getByRole('button', { name: 'Try it with a sample product' }).click();
  await expect(page.getByLabel('Product Name')).toHaveValue('Meadow Hand Wash');
  await page.getByLabel('Number of Ads').fill('1');
  await page.getByRole('button', { name: 'Generate Ads' }).click();
  await expect(page.getByRole('img', { name: /^Ad 1/ })).toBeVisible({ timeout: 120_000 });
});

test('where the browser’s database never answers, photos are uploaded and ads made all the same', async ({
  otherBrowser,
}) => {
  const context = await otherBrowser();
  await context.addInitScript(() => {
    const silent = () => Object.assign(new EventTarget(), { onsuccess: null, onerror: null, onupgradeneeded: null });
    Object.defineProperty(IDBFactory.prototype, 'open', { value: silent });
  });
  const page = await context.newPage();
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await workbench.finished(1);
  await expect(page.getByText('This browser keeps no files for AdForge')).toBeVisible();
});

test.describe('a page that Firestore can’t be heard from', () => {
  // One expression: of a list of two, the second would be taken for options.
  test.use({ allowedErrors: [/net::ERR_FAILED|The page asked for .*\/events\?as=documents$/] });
  test('says so, and follows the open job to its end by the API', async ({ workbench, page }) => {
    const jobId = await workbench.jobId();
    const release = await workbench.hold(2);
    await workbench.fill({ count: 2 });
    await workbench.generate();
    await expect(workbench.ads).toHaveCount(1, { timeout: 120_000 });
    const shut = await page.context().newPage();
    await shut.route('**/google.firestore.v1.Firestore/**', (route) => route.abort());
    await shut.goto(`/jobs/${jobId}`);
    const banner = shut.getByText('Something keeps this page from its database');
    await expect(banner).toBeVisible();
    const ads = shut.getByRole('img', { name: /^Ad \d+/ });
    await expect(ads).toHaveCount(1);
    await release();
    await expect(ads).toHaveCount(2, { timeout: 120_000 });
    await expect(shut.getByRole('heading', { name: 'Generated Ads (2)' })).toBeVisible();
    await shut.goto('/jobs');
    await expect(shut.getByText('Your jobs can’t be listed while this page is kept from its database.')).toBeVisible();
  });
});

/** Harsher than any list: every word “ad” or “ads” in an address by itself, as hand-made filters have it. */
const LOOKS_LIKE_AN_AD = /(?:^|[/._-])ads?(?:[/._-]|$)/i;

test('no address that a set of ads needs looks like an advertisement', async ({ workbench, page }) => {
  const blocked: string[] = [];
  await page.route(LOOKS_LIKE_AN_AD, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  await page.reload();
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await workbench.finished(1);
  await page.goto('/insights');
  await page.goto('/jobs');
  await page
    .getByRole('link', { name: /Juniper Tonic/ })
    .first()
    .click();
  await workbench.finished(1);
  expect(blocked).toEqual([]);
});
