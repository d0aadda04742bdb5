import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { releaseHeld } from './administrator';
import { expect, test } from './fixtures';
import { pictureSize, type Workbench } from './workbench';

const strip = (dialog: Locator) => dialog.getByRole('region', { name: 'Versions' }).getByRole('button');
const make = (dialog: Locator) => dialog.getByRole('button', { name: 'Make this version' });
const picture = (dialog: Locator) => dialog.getByRole('img', { name: /^Ad 1/ });

/** One finished ad, opened full size. */
async function openAd(workbench: Workbench, page: Page): Promise<Locator> {
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await workbench.finished(1);
  await workbench.ads.first().click();
  const dialog = page.getByRole('dialog');
  await expect(strip(dialog)).toHaveCount(1);
  return dialog;
}

test('a new headline changes the picture in place, on every tab, and version 1 stays', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  const dialog = await openAd(workbench, page);
  const other = await page.context().newPage();
  await other.goto(`/jobs/${jobId}`);
  await other.getByRole('img', { name: /^Ad 1/ }).click();
  await expect(strip(other.getByRole('dialog'))).toHaveCount(1);
  const before = await picture(dialog).getAttribute('src');

  await dialog.getByLabel('Headline').fill('Juniper, bottled by hand');
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByText('Version 2 is ready.')).toBeVisible();
  await expect(picture(dialog)).toHaveAccessibleName(/Juniper, bottled by hand$/);
  await expect(picture(dialog)).not.toHaveAttribute('src', before ?? '');
  expect(await pictureSize(picture(dialog))).toEqual({ width: 1080, height: 1080 });
  await expect(dialog.getByLabel('Headline')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Version 2, Square 1:1, on the sheet' })).toBeVisible();

  await expect(strip(other.getByRole('dialog'))).toHaveCount(2);
  await expect(picture(other.getByRole('dialog'))).toHaveAccessibleName(/Juniper, bottled by hand$/);
  await other.close();

  await dialog.getByRole('button', { name: /^Version 1,/ }).click();
  await expect(picture(dialog)).toHaveAttribute('src', before ?? '');
  await dialog.getByRole('button', { name: 'Use on the sheet' }).click();
  await expect(dialog.getByText('The sheet shows version 1.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workbench.ads.first()).toHaveAttribute('src', before ?? '');
});

test('another format is a version beside the sheet’s, and can be downloaded', async ({ workbench, page }) => {
  const dialog = await openAd(workbench, page);
  const before = await picture(dialog).getAttribute('src');
  await dialog.getByText('9:16', { exact: true }).click();
  await make(dialog).click();
  await expect(dialog.getByRole('button', { name: 'Version 2, Story 9:16' })).toBeVisible();
  await expect(picture(dialog)).not.toHaveAttribute('src', before ?? '');
  expect(await pictureSize(picture(dialog))).toEqual({ width: 1080, height: 1920 });
  await expect(dialog.getByRole('button', { name: 'Use on the sheet' })).toHaveCount(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^juniper-tonic-01-[a-z_]+-v2-9x16\.png$/);
  expect((await readFile(await file.path())).subarray(1, 4).toString()).toBe('PNG');
  await page.keyboard.press('Escape');
  await expect(workbench.ads.first()).toHaveAttribute('src', before ?? '');
});

test('another template keeps the words that were typed', async ({ workbench, page }) => {
  const dialog = await openAd(workbench, page);
  const template = dialog.getByLabel('Template');
  const next = (await template.inputValue()) === 'lifestyle' ? 'product_hero' : 'lifestyle';
  await dialog.getByLabel('Headline').fill('Cold and clear');
  await template.selectOption(next);
  await dialog.getByRole('button', { name: 'Next variation' }).click();
  await make(dialog).click();
  await expect(dialog.getByText('Version 2 is ready.')).toBeVisible();
  await expect(picture(dialog)).toHaveAccessibleName(/Cold and clear$/);
  await expect(dialog.getByRole('definition').filter({ hasText: 'variation 2' })).toBeVisible();
  await expect(template).toHaveValue(next);
});

test('a remix follows the words, is held against what it came from, and is made again at 2K', async ({
  workbench,
  page,
}) => {
  const dialog = await openAd(workbench, page);
  const instruction = dialog.getByLabel('Remix: what shall be different?');
  await dialog.getByRole('button', { name: 'Warmer light' }).click();
  await instruction.press('End');
  await instruction.pressSequentially(', no button');
  await instruction.press('Control+Enter');
  await expect(dialog.getByText('Version 2 is ready.')).toBeVisible();
  await expect(dialog.getByText('“Warmer light, no button”')).toBeVisible();
  await expect(dialog.getByText(/warmer colours, no button/)).toBeVisible();
  await expect(instruction).toHaveValue('');
  await expect(dialog.getByLabel('Call to action')).toHaveValue('');

  await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(dialog.getByRole('figure')).toHaveText([
    'Version 1 · As first made',
    'Version 2 · Remix“Warmer light, no button”',
  ]);
  await expect(picture(dialog)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(picture(dialog)).toHaveCount(1);

  await dialog.getByRole('button', { name: 'Make it again at 2K' }).click();
  await expect(dialog.getByText('Version 3 is ready.')).toBeVisible();
  await expect(dialog.getByText('At 2K from version 2')).toBeVisible();
  // The picture before stays on view until the next one is loaded.
  await expect.poll(() => pictureSize(picture(dialog))).toEqual({ width: 2048, height: 2048 });
  await expect(dialog.getByRole('button', { name: 'Make it again at 4K' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make it again at 2K' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
  await dialog.getByRole('button', { name: /^Compare with version 1,/ }).click();
  await expect(dialog.getByRole('figure')).toHaveText([/^Version 1/, /^Version 3 · At 2K/]);
});

test('unsaved words survive turning pages and closing, and arrow keys stay in the field', async ({
  workbench,
  page,
}) => {
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await workbench.finished(2);
  await workbench.ads.first().click();
  const dialog = page.getByRole('dialog');
  const headline = dialog.getByLabel('Headline');
  const instruction = dialog.getByLabel('Remix: what shall be different?');
  await instruction.fill('Not sent yet');
  await headline.fill('Not saved yet');
  await headline.press('ArrowRight');
  await expect(dialog.getByRole('heading', { name: /^Ad 1/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Next ad' }).click();
  await expect(headline).not.toHaveValue('Not saved yet');
  await page.keyboard.press('Escape');
  await workbench.ads.first().click();
  await expect(headline).toHaveValue('Not saved yet');
  await expect(instruction).toHaveValue('Not sent yet');
  await headline.fill(' ');
  await make(dialog).click();
  await expect(dialog.getByText(/Write a headline/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(make(dialog)).toHaveAttribute('aria-disabled', 'true');
});

test('offline says so, and sends when the connection is back', async ({ workbench, page, context }) => {
  const dialog = await openAd(workbench, page);
  await context.setOffline(true);
  await dialog.getByLabel('Headline').fill('Sent later');
  await make(dialog).click();
  await expect(dialog.getByText(/You are offline/)).toBeVisible();
  await context.setOffline(false);
  await expect(dialog.getByText('Version 2 is ready.')).toBeVisible({ timeout: 30_000 });
});

test('a version that is being made is shown on every tab and after a reload', async ({ workbench, page, context }) => {
  const jobId = await workbench.jobId();
  await workbench.arrange([{ point: 'edit.opened', effect: 'hold' }]);
  const dialog = await openAd(workbench, page);
  await dialog.getByLabel('Headline').fill('Made slowly');
  await make(dialog).click();
  await expect(dialog.getByText('A new version is being made')).toBeVisible();

  const other = await context.newPage();
  await other.goto(`/jobs/${jobId}`);
  await expect(other.getByText('A new version is being made')).toBeVisible();
  await other.getByRole('img', { name: /^Ad 1/ }).click();
  const making = other.getByRole('dialog').getByRole('button', { name: 'Making it…' });
  await expect(making).toHaveAttribute('aria-disabled', 'true');
  await page.goto(`/jobs/${jobId}`);
  await expect(page.getByText('A new version is being made')).toBeVisible();

  await releaseHeld(jobId);
  await expect(strip(other.getByRole('dialog'))).toHaveCount(2);
  await expect(picture(other.getByRole('dialog'))).toHaveAccessibleName(/Made slowly$/);
  await expect(page.getByRole('img', { name: /Made slowly$/ })).toBeVisible();
  await expect(page.getByText('A new version is being made')).toHaveCount(0);
});

test('an edit that can’t be made says why, keeps the words, and can be put away', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  const message = 'The word “free” can’t be used.';
  await workbench.arrange([{ point: 'edit.opened', effect: 'error', code: 'CONTENT_BLOCKED', message }]);
  const dialog = await openAd(workbench, page);
  await dialog.getByLabel('Headline').fill('Free for all');
  await make(dialog).click();
  await expect(dialog.getByRole('alert').filter({ hasText: message })).toBeVisible();
  await expect(dialog.getByLabel('Headline')).toHaveValue('Free for all');
  await expect(strip(dialog)).toHaveCount(1);

  await page.goto(`/jobs/${jobId}`);
  await expect(page.getByText('The new version could not be made. Open the ad to see why.')).toBeVisible();
  await workbench.ads.first().click();
  await dialog.getByRole('button', { name: 'Take its words again' }).click();
  await expect(dialog.getByLabel('Headline')).toHaveValue('Free for all');
  await dialog.getByRole('button', { name: 'Dismiss' }).click();
  await expect(dialog.getByText(message)).toHaveCount(0);
  await page.reload();
  await expect(workbench.ads.first()).toBeVisible();
  await expect(page.getByText('could not be made')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('many versions fit, and the newest is in sight', async ({ workbench, page }) => {
    const dialog = await openAd(workbench, page);
    for (const number of [2, 3, 4, 5, 6, 7]) {
      await dialog.getByLabel('Headline').fill(`Juniper ${number}`);
      await make(dialog).click();
      await expect(dialog.getByText(`Version ${number} is ready.`)).toBeVisible();
    }
    const newest = dialog.getByRole('button', { name: /^Version 7,/ });
    await strip(dialog)
      .first()
      .evaluate((button) => button.closest('section')?.scrollIntoView({ block: 'center' }));
    await expect(newest).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});
