import { readFile } from 'node:fs/promises';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { expect, test } from './fixtures';

test('a prompt becomes a video, is changed in words, and leaves as a GIF', async ({ page }) => {
  await page.goto('/videos');
  await page.getByRole('link', { name: 'Playground' }).click();
  await expect(page.getByRole('form', { name: 'Playground ticket' })).toBeVisible();
  await expect(page.getByLabel('In your words')).toBeEnabled();

  // What is missing is said before anything is sent.
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect(page.getByText('Describe the video.').first()).toBeVisible();
  await expect(page.getByLabel('In your words')).toBeFocused();
  await page.getByLabel('In your words').fill('A paper boat on a calm lake.');
  await page.getByLabel('Length in seconds').fill('4');
  await page.getByLabel('Draft').check();
  await page.getByTitle('Square 1:1').click();
  await expectAccessible(page, 'the ticket of a prompt');
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect(page.getByRole('heading', { name: 'The video is done' })).toBeVisible({ timeout: 240_000 });
  await expect(page.getByText('set in type')).toBeVisible();

  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'GIF for e-mail' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('a-paper-boat-on-a-calm-lake-1x1.gif');
  expect((await readFile(await download.path())).subarray(0, 6).toString()).toBe('GIF89a');

  await page.getByLabel('What shall be different?').fill('in red');
  await page.getByRole('button', { name: 'Make this version' }).click();
  await expect(page).toHaveURL(/\/jobs\/job_[a-z0-9]{20}$/);
  const versions = page.getByRole('region', { name: 'Versions' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expect(versions.getByRole('link', { name: /in red/ })).toHaveAttribute('aria-current', 'true');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, 'the versions of a video on a phone');
});
