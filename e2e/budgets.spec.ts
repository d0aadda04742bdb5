import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { HINT } from '../tools/build/compile-ahead';
import { PAGES, pageWeight, weightTable } from '../tools/bench/web/page-weight';
import { expect, test } from './fixtures';

/**
 * Bytes of gzip. They are sizes of what was built, so they are the same in every run and on every machine. Of the script
 * React and Next.js are 134 kB.
 */
const SCRIPT = 190_000;
const STYLE = 15_000;
/** Bytes as they are: fonts are packed already. */
const FONTS = 100_000;

test('every page loads no more than it needs before it answers to a touch', async ({ request }) => {
  const fetched = new Map<string, string>();
  const get = async (path: string) => {
    const known = fetched.get(path);
    if (known !== undefined) return known;
    const text = await (await request.get(path)).text();
    if (path.startsWith('/_next/')) fetched.set(path, text);
    return text;
  };
  const weights = [];
  for (const path of PAGES) weights.push(await pageWeight(get, path));
  console.log(`\n${weightTable(weights)}\n`);

  for (const { path, scripts } of weights) expect(Object.keys(scripts).length, path).toBeGreaterThan(3);
  for (const [path, text] of fetched) if (path.endsWith('.js')) expect(text.slice(0, HINT.length), path).toBe(HINT);
  expect(weights.filter(({ script }) => script > SCRIPT).map(({ path, script }) => `${path} ${script}`)).toEqual([]);
  expect(weights.filter(({ style }) => style > STYLE).map(({ path, style }) => `${path} ${style}`)).toEqual([]);
});

test('who only looks at the first screen loads few fonts, and asks no server of Firebase’s anything', async ({
  page,
}) => {
  const fonts = new Map<string, Promise<number>>();
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.woff2'))
      fonts.set(
        pathname,
        response.body().then(({ length }) => length),
      );
  });
  page.on('request', (request) => {
    if (/google|identitytoolkit|firestore/.test(request.url())) asked.push(request.url());
  });
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  // What runs behind the page has come, and with it all that would ask.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(1);

  const sizes = await Promise.all(fonts.values());
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONTS);
  expect(asked).toEqual([]);
});

/** Of gzip, all that a first visit has loaded by the time that its ads are there: 253 kB of it are React, Next.js and Firebase. */
const SCRIPT_OF_A_JOB = 500_000;

test('who makes a first set of ads and watches it has loaded no more than that takes', async ({
  page,
  workbench,
  request,
}) => {
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await workbench.finished(1);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = new Set(loaded.filter((address) => /\/_next\/static\/.*\.js$/.test(address)));
  let sum = 0;
  for (const address of scripts) sum += gzipSync(await (await request.get(address)).body()).length;

  console.log(`\nScript of a first set of ads: ${(sum / 1000).toFixed(1)} kB of gzip in ${scripts.size} files\n`);
  expect(scripts.size).toBeGreaterThan(10);
  expect(sum).toBeLessThanOrEqual(SCRIPT_OF_A_JOB);
});

/** Keeps the scripts of the page back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  return () => arrive();
}

test('a form that is sent before the page’s script has come is sent once it has', async ({ page }) => {
  const arrive = await holdScripts(page);
  await page.goto('/brands', { waitUntil: 'commit' });
  await page.getByLabel('Name', { exact: true }).fill('Northwind');
  await page.getByRole('button', { name: 'Add it' }).click();
  arrive();
  await expect(page.getByLabel('Name of the brand')).toHaveValue('Northwind');
});

test('what is typed and chosen before the page’s script has come stays', async ({ page }) => {
  const arrive = await holdScripts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByLabel('Brand Name').fill('Northwind');
  await page.getByLabel('Product Description').fill('A crisp tonic with real juniper.');
  await page.getByLabel('Aspect Ratio').selectOption('9:16');
  arrive();

  await expect.poll(() => page.evaluate(() => localStorage.getItem('adforge.draft.v1') ?? '')).toContain('Northwind');
  await expect(page.getByLabel('Brand Name')).toHaveValue('Northwind');
  await expect(page.getByLabel('Product Description')).toHaveValue('A crisp tonic with real juniper.');
  await expect(page.getByLabel('Aspect Ratio')).toHaveValue('9:16');
});
