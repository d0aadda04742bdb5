import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectSignedIn, newEmail, signUp } from './account-page';
import { jobsByStatus, keepBrandOf, productsOfJobs, uidOf } from './catalogue';
import { expect, test } from './fixtures';

const TONICS = [
  { id: 'juniper', name: 'Juniper Tonic', description: 'A crisp tonic with real juniper.', color: '#14784f' },
  { id: 'elder', name: 'Elderflower Tonic', features: ['Real elderflower', 'No added sugar'], color: '#7a6bd1' },
  { id: 'lemon', name: 'Lemon Tonic', description: 'Sharp, dry and very cold.', color: '#c9a227' },
  { id: 'plain', name: 'Plain Soda', description: 'Nothing but bubbles.' },
];

/** Somebody whose shop was read before: three products with photos, and one without. */
async function comeWithProducts(page: Page): Promise<string> {
  const email = newEmail();
  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  const uid = await uidOf(email);
  await keepBrandOf(uid, { id: 'northwind', name: 'Northwind', products: TONICS });
  return uid;
}

test('one press makes ads for three products, which fill one overview on every tab and come in one ZIP', async ({
  page,
  context,
}) => {
  const uid = await comeWithProducts(page);
  await page.goto('/sets/new?brand=northwind&products=juniper,elder');
  await expect(page.getByText('No photo yet.')).toBeVisible();
  await page.getByLabel(/^Lemon Tonic/).check();
  await page.getByLabel('Ads of each product').fill('2');
  await expect(page.getByText('6 ads: 2 of each of 3 products.')).toBeVisible();
  await page.getByRole('button', { name: /^Make ads for 3 products/ }).dblclick();

  await expect(page).toHaveURL(/\/sets\/set_[a-z0-9]{20}$/);
  const second = await context.newPage();
  await second.goto(page.url());
  for (const tab of [page, second]) {
    await expect(tab.getByRole('heading', { name: 'All 6 ads are ready' })).toBeVisible({ timeout: 120_000 });
    await expect(tab.getByRole('img', { name: /^Ad [12]$/ })).toHaveCount(6);
  }
  expect(await jobsByStatus(uid)).toEqual({ completed: 3 });

  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download all as ZIP' }).click(),
  ]);
  expect(zip.suggestedFilename()).toBe('northwind-set.zip');
  const text = (await readFile(await zip.path())).toString('latin1');
  for (const folder of ['elderflower-tonic', 'juniper-tonic', 'lemon-tonic']) {
    expect(text).toContain(`${folder}/${folder}-01-`);
    expect(text).toContain(`${folder}/${folder}-02-`);
  }
});

test('“Make ads” fills the ticket from a product, asks before it takes the place of words, and its job is the product’s', async ({
  page,
}) => {
  const uid = await comeWithProducts(page);
  await page.goto('/');
  await page.getByLabel('Product Name').fill('Something of my own');
  await page.goto('/brands/northwind/products/elder');
  await page.getByRole('button', { name: 'Make ads', exact: true }).click();
  await page.getByRole('button', { name: 'Keep the ticket' }).click();
  await expect(page).toHaveURL(/\/brands\/northwind\/products\/elder$/);
  await page.getByRole('button', { name: 'Make ads', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, replace it' }).click();

  await expect(page.getByLabel('Product Name')).toHaveValue('Elderflower Tonic');
  await expect(page.getByLabel('Brand Name')).toHaveValue('Northwind');
  await expect(page.getByLabel('Product Description')).toHaveValue(
    'Elderflower Tonic\n\n• Real elderflower\n• No added sugar',
  );
  await expect(page.getByLabel('Primary Color', { exact: true })).toHaveValue('#0b5d3b');
  await expect(page.getByRole('button', { name: 'Remove Elderflower Tonic 1.png' })).toBeVisible();
  await page.getByLabel('Number of Ads').fill('1');
  await page.getByRole('button', { name: 'Generate Ads' }).click();
  await expect(page.getByRole('heading', { name: 'Your ad is ready' })).toBeVisible({ timeout: 120_000 });
  expect(await productsOfJobs(uid)).toEqual([{ brand: 'northwind', product: 'elder' }]);
});
