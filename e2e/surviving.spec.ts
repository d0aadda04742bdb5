import { jobsOf, jobStatus, ownerOf, releaseHeld } from './administrator';
import { expect, test } from './fixtures';
import { countKeptJobs } from './kept-jobs';
import { Workbench } from './workbench';

test('a reload in the middle goes on where it was', async ({ workbench, page }) => {
  const release = await workbench.hold(3);
  await workbench.fill({ count: 3 });
  await workbench.generate();
  await expect(workbench.heading('Generated Ads (2)')).toBeVisible({ timeout: 120_000 });
  await page.reload();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await expect(workbench.ads).toHaveCount(2);
  await release();
  await workbench.finished(3);
});

test('a finished job is there after a reload before any server has answered', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await workbench.finished(2);
  await expect.poll(() => countKeptJobs(page)).toBe(1);
  await page.route(/google\.firestore/, () => new Promise(() => undefined));
  await page.goto(`/jobs/${jobId}`);
  await workbench.finished(2);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a second tab shows the same job, live, and so does its own address', async ({ workbench, page, context }) => {
  const jobId = await workbench.jobId();
  const release = await workbench.hold(2, 3);
  await workbench.fill({ count: 3 });
  await workbench.generate();
  await expect(workbench.ads.first()).toBeVisible({ timeout: 120_000 });
  const second = new Workbench(await context.newPage());
  await second.page.goto(`/jobs/${jobId}`);
  await expect(second.heading('Generation Progress')).toBeVisible();
  const third = new Workbench(await context.newPage());
  await third.page.goto('/');
  await expect(third.heading('Generation Progress')).toBeVisible();
  await release();
  for (const tab of [workbench, second, third]) await tab.finished(3);
  await page.bringToFront();
});

test('other pages keep showing the running job, and it stands in the list', async ({ workbench, page }) => {
  const release = await workbench.hold(2);
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await page.getByRole('link', { name: 'Jobs', exact: true }).click();
  await expect(page).toHaveURL(/\/jobs$/);
  await expect(page.getByRole('main').getByText('Juniper Tonic').first()).toBeVisible();
  await page.getByRole('link', { name: 'Account' }).first().click();
  const tray = page.getByRole('complementary', { name: 'Running job' });
  await expect(tray).toBeVisible();
  await expect(tray).toContainText('Juniper Tonic');
  await tray.getByRole('link').click();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await release();
  await workbench.finished(2);
});

test('what was asked for offline is kept, said so, and sent when the connection is back', async ({
  workbench,
  page,
  context,
}) => {
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 2 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
  await context.setOffline(true);
  await expect(page.getByText(/You’re offline/)).toBeVisible();
  await workbench.generate();
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await expect(page.getByText(/as soon as you’re back/).first()).toBeVisible();
  expect(await jobStatus(jobId)).toBeNull();
  await context.setOffline(false);
  await workbench.finished(2);
  const { uid } = await ownerOf(jobId);
  expect(await jobsOf(uid)).toEqual([{ id: jobId, status: 'completed' }]);
});

test('a connection that is lost while ads are made costs nothing', async ({ workbench, page, context }) => {
  const jobId = await workbench.jobId();
  const release = await workbench.hold(2, 3);
  await workbench.fill({ count: 3 });
  await workbench.generate();
  await expect(workbench.heading('Generated Ads (1)')).toBeVisible({ timeout: 120_000 });
  await context.setOffline(true);
  await expect(page.getByText(/You’re offline/)).toBeVisible();
  await release();
  await expect.poll(() => jobStatus(jobId), { timeout: 120_000 }).toBe('completed');
  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await context.setOffline(false);
  await workbench.finished(3);
});

test('a double click and the back button make one job', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 1 });
  await page.getByRole('button', { name: 'Generate Ads' }).dblclick();
  await expect(
    workbench.heading('Generation Progress').or(workbench.heading('Generated Ads (1)')).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Jobs', exact: true }).click();
  await expect(page).toHaveURL(/\/jobs$/);
  await page.goBack();
  await workbench.finished(1);
  const { uid } = await ownerOf(jobId);
  expect(await jobsOf(uid)).toHaveLength(1);
});

test('two tabs that send the same draft make one job', async ({ workbench, context }) => {
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 1 });
  const second = new Workbench(await context.newPage());
  await second.open();
  await expect(second.page.getByLabel('Brand Name')).toHaveValue('Northwind');
  // The second press may find its button gone, because the first locked the form in both tabs.
  await Promise.all([workbench.generate(), second.generate().catch(() => undefined)]);
  await workbench.finished(1);
  const { uid } = await ownerOf(jobId);
  expect(await jobsOf(uid)).toHaveLength(1);
});

test('a set that was sent keeps its photo, also when the next set is begun without it', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.arrange([{ point: 'job.claimed', effect: 'hold' }]);
  await workbench.fill({ count: 1 });
  await workbench.generate();
  await expect.poll(() => jobStatus(jobId), { timeout: 30_000 }).not.toBeNull();
  const brand = page.getByLabel('Brand Name');
  await expect(async () => {
    await page.getByRole('button', { name: 'Start another set' }).click();
    await expect(brand).toBeEnabled({ timeout: 1_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Remove front.png' }).click();
  await expect(page.getByRole('button', { name: 'Remove front.png' })).toHaveCount(0);
  await releaseHeld(jobId);
  await page.goto(`/jobs/${jobId}`);
  await workbench.finished(1);
});
