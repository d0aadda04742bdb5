import { expect, test } from './fixtures';

test('a first-time visitor sees real ads, tries the sample with one click, and gets the first ad of it', async ({
  workbench,
  page,
}) => {
  const samples = page.getByRole('list', { name: 'Sample ads of an invented product' }).getByRole('img');
  await expect(samples).toHaveCount(6);
  await expect.poll(() => samples.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(440);

  await page.getByRole('button', { name: 'Try it with a sample product' }).click();
  await expect(page.getByRole('button', { name: 'Generate Ads' })).toBeFocused();
  await expect(page.getByLabel('Product Name')).toHaveValue('Meadow Hand Wash');
  await expect(page.getByRole('button', { name: 'Remove meadow-hand-wash.webp' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove ferncombe-logo.webp' })).toBeVisible();
  await expect(samples).toHaveCount(0);

  await page.getByLabel('Number of Ads').fill('1');
  await workbench.generate();
  await expect(workbench.ads.first()).toBeVisible({ timeout: 120_000 });
});

test('the sample can be taken out again, and without a connection it says so', async ({
  workbench: _w,
  page,
  context,
}) => {
  const offer = page.getByRole('button', { name: 'Try it with a sample product' });
  await offer.click();
  await page.getByRole('button', { name: 'Take the sample out' }).click();
  await expect(page.getByLabel('Brand Name')).toHaveValue('');
  await expect(page.getByLabel('Brand Name')).toBeFocused();
  await context.setOffline(true);
  await offer.click();
  await expect(page.getByText('The sample couldn’t be fetched.')).toBeVisible();
  await context.setOffline(false);
  await offer.click();
  await expect(page.getByLabel('Brand Name')).toHaveValue('Ferncombe');
});
