import type { Page } from '@playwright/test';
import { expectSignedIn, newEmail, signUp } from './account-page';
import { keepBrandOf, toneOf, uidOf } from './catalogue';
import { expect, test } from './fixtures';
import { bottle } from './pictures';

const NORTHWIND = {
  id: 'northwind',
  name: 'Northwind',
  products: [
    { id: 'juniper', name: 'Juniper Tonic' },
    { id: 'lemon', name: 'Lemon Tonic' },
  ],
};

/** Somebody who keeps a brand with two products. */
async function comeWithBrand(page: Page): Promise<string> {
  const email = newEmail();
  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  const uid = await uidOf(email);
  await keepBrandOf(uid, NORTHWIND);
  return uid;
}

test('a brand is edited where it stands; another tab sees it at once, and keeps what is being typed there', async ({
  page,
  context,
}) => {
  await comeWithBrand(page);
  await page.goto('/brands/northwind');
  const tone = page.getByLabel('Tone');
  await expect(page.getByRole('link', { name: 'Lemon Tonic' })).toBeVisible();
  const second = await context.newPage();
  await second.goto('/brands/northwind');
  const otherTone = second.getByLabel('Tone');
  await expect(otherTone).toHaveValue('');

  await tone.fill('calm, precise');
  await tone.press('Enter');
  await expect(otherTone).toHaveValue('calm, precise');
  await expect(page.getByText('Saved')).toBeVisible();

  await otherTone.fill('loud');
  await tone.fill('warm');
  await tone.blur();
  await expect(second.getByText('Changed elsewhere to “warm”.')).toBeVisible();
  await expect(otherTone).toHaveValue('loud');
  await otherTone.press('Escape');
  await expect(otherTone).toHaveValue('warm');

  const name = page.getByLabel('Name of the brand');
  await name.fill('');
  await name.press('Enter');
  await expect(page.getByText('It needs a name.')).toBeVisible();
  await expect(second.getByLabel('Name of the brand')).toHaveValue('Northwind');
});

test('what is deleted can be undone, there and then or later from the list', async ({ page }) => {
  await comeWithBrand(page);
  await page.goto('/brands/northwind');
  await page.getByLabel('Choose Lemon Tonic').check();
  await page.getByRole('group', { name: 'Chosen products' }).getByRole('button', { name: 'Delete' }).click();
  const lemon = page.getByRole('link', { name: 'Lemon Tonic' });
  await expect(page.getByText('“Lemon Tonic” was deleted.')).toBeVisible();
  await expect(lemon).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lemon).toBeVisible();

  await page.getByRole('button', { name: 'Delete brand' }).click();
  await expect(page.getByRole('heading', { name: '“Northwind” was deleted' })).toBeVisible();
  await page.getByRole('link', { name: 'All brands' }).click();
  await page.getByText('Deleted, kept for 7 days (1)').click();
  await page.getByRole('button', { name: 'Bring back Northwind' }).click();
  await page.getByRole('link', { name: 'Northwind' }).click();
  await expect(lemon).toBeVisible();
});

test('two brands become one: its products, its address, and what both had', async ({ page }) => {
  const uid = await comeWithBrand(page);
  await keepBrandOf(uid, {
    id: 'north-wind',
    name: 'North Wind',
    products: [
      { id: 'soda', name: 'Plain Soda' },
      { id: 'lemon-2', name: 'lemon tonic', description: 'Sharp, dry and very cold.' },
    ],
  });
  await page.goto('/brands/north-wind');
  await page.getByRole('button', { name: 'Merge into another brand' }).click();
  await page.getByLabel('The brand that stays').selectOption('Northwind');
  await expect(page.getByText('1 product goes to “Northwind”.')).toBeVisible();
  await expect(page.getByText(/^1 product is in both/)).toBeVisible();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(page).toHaveURL(/\/brands\/northwind$/);
  await expect(page.getByRole('link', { name: 'Plain Soda' })).toBeVisible();
  await expect(page.getByText('3 products', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Lemon Tonic' }).click();
  await expect(page.getByLabel('Description')).toHaveValue('Sharp, dry and very cold.');
  await page.goto('/brands');
  await expect(page.getByRole('link', { name: 'Northwind' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'North Wind' })).toHaveCount(0);
});

test('a guest keeps a brand and a product by hand, with a photo and a price', async ({ page }) => {
  await page.goto('/brands');
  const form = page.getByRole('form', { name: 'A brand by hand' });
  await form.getByLabel('Name').fill('مشروبات الشمال');
  await form.getByLabel('Website').fill('northwind.example');
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByLabel('Name of the brand')).toHaveValue('مشروبات الشمال');
  await expect(page.getByLabel('Website')).toHaveValue('https://northwind.example/');

  await page.getByLabel('Name of the product').fill('Juniper Tonic');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page).toHaveURL(/\/products\/[a-z0-9]{20}$/);
  await page.getByLabel('Choose photos').setInputFiles([await bottle('front.png', '#14784f')]);
  await expect(page.getByRole('img', { name: 'Main photo of Juniper Tonic' })).toBeVisible();
  await page.getByLabel('Price').fill('4,50');
  await page.getByLabel('Price').press('Enter');
  await expect(page.getByLabel('Price')).toHaveValue('4.50');
  await page.getByRole('link', { name: 'مشروبات الشمال' }).click();
  await expect(page.getByText('€4.50')).toBeVisible();
});

test('what is changed offline outlives a reload, and is sent when the connection is back', async ({
  page,
  context,
}) => {
  const uid = await comeWithBrand(page);
  await page.goto('/brands/northwind');
  const tone = page.getByLabel('Tone');
  await expect(tone).toHaveValue('');
  await context.setOffline(true);
  await tone.fill('calm, precise');
  await tone.press('Enter');
  await expect(page.getByText('Kept, sent once you’re online')).toBeVisible();
  // No page can be loaded without a connection: another one, in its place, finds what this one has left.
  await page.close();
  await context.setOffline(false);
  const after = await context.newPage();
  await after.goto('/brands/northwind');
  await expect(after.getByLabel('Tone')).toHaveValue('calm, precise');
  await expect.poll(() => toneOf(uid, 'northwind')).toBe('calm, precise');
});

test('two products become one, and two again', async ({ page }) => {
  await comeWithBrand(page);
  await page.goto('/brands/northwind');
  await page.getByLabel('Choose Juniper Tonic').check();
  await page.getByLabel('Choose Lemon Tonic').check();
  await page.getByRole('group', { name: 'Chosen products' }).getByRole('button', { name: 'Merge' }).click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 products into one' });
  await dialog.getByLabel('The product that stays').selectOption({ label: 'Lemon Tonic' });
  await dialog.getByRole('button', { name: 'Merge' }).click();
  const juniper = page.getByRole('link', { name: 'Juniper Tonic' });
  await expect(page.getByText('1 product was merged into “Lemon Tonic”.')).toBeVisible();
  await expect(juniper).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(juniper).toBeVisible();
});
