import { jobStatus } from './administrator';
import { expect, test } from './fixtures';
import { bottle } from './pictures';
import { pictureSize } from './workbench';

test('a visitor makes one image, comes back to it, and makes the next from the same photo', async ({ page }) => {
  await page.goto('/images');
  await expect(page.getByRole('radio', { name: /^Flat lay/ })).toBeChecked();
  await page.getByRole('button', { name: 'Make the image' }).click();
  await expect(page.getByText('Add at least one photo.')).toBeVisible();

  await page.getByLabel('Photos', { exact: true }).setInputFiles(await bottle('tonic.png', '#14784f'));
  await page.getByTitle('Natural linen').click();
  await page.getByTitle('Portrait 4:5').click();
  await page.getByRole('button', { name: 'Make the image' }).click();
  const image = page.getByRole('img', { name: /^Flat lay/ });
  await expect(image).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'Your image is ready' })).toBeVisible();
  expect(await pictureSize(image)).toEqual({ width: 1080, height: 1350 });

  await page.reload();
  await expect(image).toBeVisible();
  await page.getByText('On a model', { exact: true }).click();
  await page.getByTitle('Kwame').click();
  await page.getByLabel('In your words').fill('On oak, in the morning');
  await page.getByRole('button', { name: 'Make the image' }).click();
  await expect(page.getByRole('img', { name: /^On a model/ })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('The built-in studio has no people.')).toBeVisible();

  // The first one is kept, and is a job like any other.
  await page
    .getByRole('region', { name: 'Earlier images' })
    .getByRole('link', { name: /Flat lay/ })
    .click();
  await expect(page).toHaveURL(/\/jobs\/[1-8]\d{15}$/);
  await expect(image).toBeVisible();
  expect(await jobStatus(page.url().split('/').at(-1) ?? '')).toBe('completed');
  await page.getByRole('link', { name: 'Jobs' }).click();
  await expect(page.getByText('1 image made')).toHaveCount(2);
});
