import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test } from './fixtures';
import { bottle } from './pictures';

test('what a presenter would say stands in a film of the product, where there is nobody to film', async ({ page }) => {
  await page.goto('/videos');
  await expect(page.getByLabel('Brand Name')).toBeEnabled();
  await page.getByLabel('Product Name').fill('Juniper Tonic');
  await page.getByRole('link', { name: 'Presenter' }).click();
  // What was typed stays, and what only a film has is gone.
  await expect(page.getByLabel('Product Name')).toHaveValue('Juniper Tonic');
  await expect(page.getByLabel('Scenes', { exact: true })).toHaveCount(0);
  await page.getByLabel('Brand Name').fill('Northwind');
  await page.getByLabel('Product Description').fill('A crisp tonic with real juniper. No added sugar.');
  await page.getByLabel('Product Images').setInputFiles([await bottle('front.png', '#14784f')]);
  await page.getByRole('radio', { name: /^Kenji/ }).press('Space');
  const script = page.getByLabel('Script', { exact: true });
  await script.fill('Far too many words for anybody to listen to all of them. '.repeat(17));
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect(page.getByText(/Shorten it to 60 seconds/)).toBeVisible();
  await expect(script).toBeFocused();
  await script.fill('It is crisp, and made with real juniper. Try it tonight.');
  await expect(page.getByText(/^About 4 s to say/)).toBeVisible();
  await expect(page.getByText('9:16 · 4 s')).toBeVisible();
  await expectAccessible(page, 'the ticket of a presenter');
  await page.getByTitle('Square 1:1').click();
  await page.getByRole('button', { name: 'Make the video' }).click();

  await expect(page.getByRole('heading', { name: 'The video is done' })).toBeVisible({ timeout: 240_000 });
  // Without a key, or with one that is refused: it is said in either case.
  await expect(page.getByText(/The studio has no people|The presenter could not be filmed/)).toBeVisible();
  const storyboard = page.getByRole('list', { name: 'Storyboard' });
  await expect(storyboard.getByText('It is crisp, and made with real juniper.')).toBeVisible();
  // A script is said in its own language, in whatever shape.
  await expect(page.getByRole('group', { name: 'Another shape' })).toBeVisible();
  await expect(page.getByText('In another language')).toHaveCount(0);
  await page.setViewportSize({ width: 375, height: 800 });
  await expectNoSidewaysScroll(page);
});
