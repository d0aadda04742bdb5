import { takeThumbnails } from './administrator';
import { expect, test } from './fixtures';

test('a sheet of before there were thumbnails is shown as it is, and gets them', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  await workbench.fill({ count: 2 });
  await workbench.generate();
  await workbench.finished(2);
  await takeThumbnails(jobId);

  await page.goto(`/jobs/${jobId}`);
  await expect(workbench.ads).toHaveCount(2);
  for (const ad of await workbench.ads.all()) {
    await expect(ad).toHaveAttribute('src', /[.]webp/);
    await expect(ad).toHaveJSProperty('naturalWidth', 400);
  }

  await page.goto('/jobs');
  await expect(page.locator(`li:has(a[href="/jobs/${jobId}"]) img`).first()).toHaveAttribute('src', /[.]webp/);
});
