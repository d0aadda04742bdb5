import { expect, test } from './fixtures';

const shopPage = (path: string) => new URL(path, process.env.SAMPLE_SHOP_URL).href;

test('the address of a shop becomes a catalogue, live on every tab, and that becomes a set of ads', async ({
  page,
  context,
}) => {
  await page.goto('/brands');
  await page.getByLabel('The shop’s address').fill(shopPage('/shopify/'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('12 products are kept')).toBeVisible({ timeout: 120_000 });
  const second = await context.newPage();
  await second.goto('/brands');
  await page.getByRole('link', { name: 'Open the brand' }).click();
  await expect(page.getByText('12 products', { exact: true })).toBeVisible();

  await second.getByRole('link', { name: 'Tarnwick' }).click();
  const mug = second.getByRole('link', { name: 'Hearth Stoneware Mug', exact: true });
  await expect(mug).toBeVisible();
  for (const name of ['Hearth Stoneware Mug', 'Fellside Steel Bottle'])
    await page.getByLabel(new RegExp(`^Choose .*${name}`)).check();
  await page.getByRole('link', { name: 'Make a set of ads' }).click();
  await page.getByLabel('Ads of each product').fill('1');
  await page.getByRole('button', { name: /^Make ads for 2 products/ }).click();
  await expect(page.getByRole('heading', { name: 'All 2 ads are ready' })).toBeVisible({ timeout: 120_000 });
  await mug.click();
  await expect(second.getByText('1 ad made')).toBeVisible();
});

test('a feed of products is imported, and its wrong rows are named by their lines', async ({ page, context }) => {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const name = index % 15 === 3 ? '' : `Tonic number ${index + 1}`;
    return `${name},"Crisp, and very cold.",${(index + 1.5).toFixed(2)} EUR,Northwind`;
  });
  const csv = ['name,description,price,brand', ...rows].join('\n');
  await page.goto('/brands');
  const second = await context.newPage();
  await second.goto('/brands');
  await page
    .getByLabel('Choose a file of products')
    .setInputFiles({ name: 'tonics.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  for (const tab of [page, second]) {
    await expect(tab.getByRole('link', { name: 'Northwind' })).toBeVisible({ timeout: 120_000 });
    await expect(tab.getByText('56 products').first()).toBeVisible({ timeout: 120_000 });
  }
  for (const line of ['5', '20', '35', '50'])
    await expect(page.getByRole('rowheader', { name: line, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'What was imported' }).click();
  await page.getByRole('link', { name: /Tonic number 60$/ }).click();
  await expect(page.getByLabel('Price')).toHaveValue('60.50');
});
