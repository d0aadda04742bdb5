import { expect, test } from './fixtures';

const page_ = (path: string) => new URL(path, process.env.SAMPLE_SHOP_URL).href;

test('the address of a product’s page becomes a filled ticket, and that becomes ads', async ({ workbench, page }) => {
  await page.getByLabel('Paste the product’s address').fill(page_('/products/fellside-bottle'));
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('The ticket is filled from the page')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByLabel('Product Name')).not.toHaveValue('');
  await expect(page.getByLabel('Product Description')).not.toHaveValue('');
  await expect(page.getByLabel('Brand Name')).not.toHaveValue('');
  await expect(page.getByText('from the page’s product data').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove photo-1/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove logo/ })).toBeVisible();

  await page.getByLabel('Number of Ads').fill('2');
  await workbench.generate();
  await workbench.finished(2);
  await page.goto('/jobs');
  await expect(page.getByRole('link', { name: /fellside-bottle/ }).first()).toBeVisible();
});

test('what was typed stays, the page fills the rest on every tab, and a reload loses nothing', async ({
  workbench,
  page,
  context,
}) => {
  await page.getByLabel('Product Name').fill('My own name');
  const second = await context.newPage();
  await second.goto('/');
  await page.getByLabel('Paste the product’s address').fill(page_('/products/fellside-bottle'));
  await page.getByRole('button', { name: 'Fill in' }).click();
  await page.reload();
  for (const tab of [page, second]) {
    await expect(tab.getByText('The ticket is filled from the page')).toBeVisible({ timeout: 120_000 });
    await expect(tab.getByLabel('Product Name')).toHaveValue('My own name');
    await expect(tab.getByLabel('Product Description')).not.toHaveValue('');
  }
  expect(await workbench.jobId()).toMatch(/^job_/);
});

test('an address that can’t be read says why and what to do, and one that is none is not sent', async ({
  workbench: _w,
  page,
}) => {
  const address = page.getByLabel('Paste the product’s address');
  await address.fill('a steel bottle');
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('This is no web address.')).toBeVisible();
  await address.fill(page_('/wall'));
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('The page can’t be reached')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Put this away' }).click();
  await address.fill(page_('/slow'));
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('Reading the page...').first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible({ timeout: 30_000 });
});
