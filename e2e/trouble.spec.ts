import { adStatuses, jobStatus, releaseHeld } from './administrator';
import { expect, test } from './fixtures';
import { bottle, brokenOff, disguised, heavyLogo, heic, notAnImage, tooLarge } from './pictures';

test('cancelling midway asks first, keeps what is made and stops the rest', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.hold(3, 4, 5, 6, 7, 8);
  await workbench.fill({ count: 8 });
  await workbench.generate();
  await expect(workbench.heading('Generated Ads (2)')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Cancel Generation' }).click();
  const question = page.getByRole('dialog', { name: /Stop making these ads/ });
  await question.getByRole('button', { name: 'Keep generating' }).click();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel Generation' }).click();
  await question.getByRole('button', { name: 'Yes, cancel' }).click();
  await expect(workbench.heading('Generation Progress')).toBeHidden();
  await expect(page.getByText('Not made').first()).toBeVisible();
  await expect(workbench.ads).toHaveCount(2);
  await expect
    .poll(async () => (await adStatuses(jobId)).filter((status) => status === 'waiting' || status === 'rendering'))
    .toEqual([]);
  await releaseHeld(jobId);
  await page.waitForTimeout(2500);
  expect(await jobStatus(jobId)).toBe('cancelled');
  expect((await adStatuses(jobId)).filter((status) => status === 'done')).toHaveLength(2);
});

test('one ad fails, the others are made, and “Try again” makes just that one', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.arrange([
    {
      point: 'ad.claimed',
      ad: 2,
      effect: 'error',
      code: 'CONTENT_BLOCKED',
      message: 'The word “free” can’t be used.',
      attempts: 3,
    },
  ]);
  await workbench.fill({ count: 3 });
  await workbench.generate();
  await workbench.finished(2);
  await expect(page.getByText('The word “free” can’t be used.').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^Ad 2/ })).toHaveCount(0);
  await page.getByRole('button', { name: /Try again/ }).click();
  await workbench.finished(3);
  await expect(page.getByRole('button', { name: /Try again/ })).toHaveCount(0);
  expect(await adStatuses(jobId)).toEqual(['done', 'done', 'done']);
});

test('an ad whose service is at its limit says why and when it is tried again, and is then made', async ({
  workbench,
  page,
}) => {
  const atItsLimit = { effect: 'error', code: 'RATE_LIMIT_EXCEEDED', retryable: true, retry_after_ms: 6_000 } as const;
  await workbench.arrange([{ point: 'ad.claimed', ad: 2, ...atItsLimit }]);
  await workbench.fill({ count: 2 });
  await workbench.generate();
  const frame = page.locator('#frame-2');
  await expect(frame.getByText(/^Waiting to try again at \d/)).toBeVisible({ timeout: 120_000 });
  await expect(frame.getByText('A limit is reached')).toBeVisible();
  await expect(frame.getByText(/^0:0\d$/)).toBeVisible({ timeout: 20_000 });
  await workbench.finished(2);
  await expect(frame.getByText(/try again/)).toHaveCount(0);
});

test('a file that can’t be used is named, with what to do, and the rest stays', async ({
  page,
  workbench: _workbench,
}) => {
  const photos = page.getByLabel('Product Images');
  const good = await bottle('good.png', '#884422');
  await photos.setInputFiles([notAnImage(), tooLarge(), disguised(), heic(), await brokenOff(), good]);
  await expect(page.getByText(/menu\.pdf/).first()).toBeVisible();
  await expect(page.getByText(/huge\.png.*10 MB|10 MB.*huge\.png/s).first()).toBeVisible();
  await expect(page.getByText(/photo\.png: This is a web page, not a picture/)).toBeVisible();
  await expect(page.getByText(/from-the-phone\.jpg: This is an iPhone photo in HEIC\. Save it as JPEG/)).toBeVisible();
  await expect(page.getByText(/half\.png: This is incomplete/)).toBeVisible();
  await expect(page.getByTitle('good.png')).toBeVisible();
  // Trying again would find the same.
  await expect(page.getByRole('button', { name: /^Retry/ })).toHaveCount(0);
  await page.getByLabel('Logo', { exact: true }).setInputFiles(heavyLogo());
  await expect(page.getByText(/heavy\.svg: This has too many parts to draw/)).toBeVisible();
});

test('an empty form says what is missing and goes to the first field', async ({ workbench, page }) => {
  await workbench.generate();
  await expect(page.getByText('Enter the brand name.')).toBeVisible();
  await expect(page.getByText('Add at least one product photo.')).toBeVisible();
  await expect(page.getByLabel('Brand Name')).toBeFocused();
  await expect(page.getByLabel('Brand Name')).toHaveAttribute('aria-invalid', 'true');
  await expect(workbench.heading('Generation Progress')).toHaveCount(0);
});

test('a job that fails as a whole says why and keeps everything for another try', async ({ workbench, page }) => {
  await workbench.arrange([
    {
      point: 'ad.claimed',
      effect: 'error',
      code: 'PROVIDER_UNAVAILABLE',
      message: 'The image service is away.',
      attempts: 3,
    },
  ]);
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await expect(page.getByText('The image service is away.').first()).toBeVisible({ timeout: 120_000 });
  await expect(page.getByLabel('Brand Name')).toHaveValue('Northwind');
  await expect(page.getByTitle('front.png')).toBeVisible();
  await page
    .getByRole('button', { name: /Try again/ })
    .first()
    .click();
  await workbench.finished(1);
});

test('uploads that are still running delay the start, not the person', async ({ workbench, page }) => {
  await page.route(/\/v0\/b\/.*uploads/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The test may be over by then.
    await route.continue().catch(() => undefined);
  });
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await expect(page.getByText(/finish uploading/).first()).toBeVisible();
  await workbench.finished(1);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
