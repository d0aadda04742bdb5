import { expectSignedIn, newEmail, openConfirmation, signIn, signUp } from './account-page';
import { ownerOf } from './administrator';
import { expect, test } from './fixtures';
import { countKeptJobs } from './kept-jobs';
import { Workbench } from './workbench';

test('signing up keeps the work, on every device; another account sees nothing', async ({
  workbench,
  page,
  otherBrowser,
}) => {
  const email = newEmail();
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await workbench.finished(1);
  const before = await ownerOf(jobId);
  expect(before.anonymous).toBe(true);

  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  expect(await ownerOf(jobId)).toEqual({ uid: before.uid, anonymous: false });
  await expect(page.getByText('Confirm your e-mail address')).toBeVisible();
  await expect
    .poll(() =>
      openConfirmation(email).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  await page.getByRole('button', { name: 'I have opened it' }).click();
  await expect(page.getByText('Confirm your e-mail address')).toHaveCount(0);

  const second = new Workbench(await (await otherBrowser()).newPage());
  await second.page.goto('/account');
  await signIn(second.page, email);
  await expectSignedIn(second.page, email);
  await second.page.goto(`/jobs/${jobId}`);
  await second.finished(1);

  await expect.poll(() => countKeptJobs(page)).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Create account' })).toBeVisible();
  await expect.poll(() => countKeptJobs(page)).toBe(0);
  await page.goto(`/jobs/${jobId}`);
  await expect(page.getByRole('heading', { name: 'There’s no such job here' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Ad/ })).toHaveCount(0);

  const stranger = new Workbench(await (await otherBrowser()).newPage());
  await stranger.open();
  await stranger.fill({ count: 1, brand: 'Elsewhere', product: 'Other Thing' });
  await stranger.generate();
  await stranger.finished(1);
  await stranger.page.goto(`/jobs/${jobId}`);
  await expect(stranger.page.getByRole('heading', { name: 'There’s no such job here' })).toBeVisible();
  await stranger.page.goto('/jobs');
  await expect(stranger.page.getByText('Other Thing').first()).toBeVisible();
  await expect(stranger.page.getByText('Juniper Tonic')).toHaveCount(0);
});

test('a job is watched on a second device of the same account while it runs', async ({
  workbench,
  page,
  otherBrowser,
}) => {
  const email = newEmail();
  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  const second = new Workbench(await (await otherBrowser()).newPage());
  await second.page.goto('/account');
  await signIn(second.page, email);
  await expectSignedIn(second.page, email);
  await second.page.goto('/jobs');

  await workbench.open();
  const jobId = await workbench.jobId();
  const release = await workbench.hold(2);
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await second.page
    .getByRole('main')
    .getByRole('link', { name: /Juniper Tonic/ })
    .first()
    .click();
  await expect(second.page).toHaveURL(new RegExp(jobId));
  await expect(second.heading('Generation Progress')).toBeVisible();
  await release();
  await second.finished(2);
  await workbench.finished(2);
});

test('a token that expires while ads are made costs nothing', async ({ page }) => {
  // An hour is how long a token is good for; the browser's clock goes two hours ahead in the middle of the job.
  await page.clock.install();
  const workbench = new Workbench(page);
  await workbench.open();
  const release = await workbench.hold(2);
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await expect(workbench.heading('Generated Ads (1)')).toBeVisible({ timeout: 120_000 });
  const renewed = page.waitForResponse((response) => /securetoken.*\/token/.test(response.url()) && response.ok());
  await page.clock.fastForward('02:00:00');
  await renewed;
  await release();
  await workbench.finished(2);
  await page.reload();
  await workbench.finished(2);
});

test.describe('mistakes', () => {
  test.use({ allowedErrors: [/status of 400/] });
  test('wrong passwords and taken addresses are explained', async ({ workbench, page }) => {
    const email = newEmail();
    await workbench.page.goto('/account');
    await signUp(page, email, 'Password123');
    await expect(page.getByText('Many people have this password.')).toBeVisible();
    await signUp(page, email);
    await expectSignedIn(page, email);
    await page.getByRole('button', { name: 'Sign out' }).click();

    await signUp(page, email);
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: /account|sign in/i })
        .first(),
    ).toBeVisible();

    await signIn(page, email, 'wrong password');
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: /password/i })
        .first(),
    ).toBeVisible();

    await page.getByRole('button', { name: 'Forgot your password?' }).click();
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText(`If there’s an account for ${email}`)).toBeVisible();
  });
});
