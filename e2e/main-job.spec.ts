import { readFile } from 'node:fs/promises';
import { adStatuses, jobsOf, jobStatus, ownerOf } from './administrator';
import { expect, test } from './fixtures';
import { bottle } from './pictures';
import { pictureSize } from './workbench';

// As most people see it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a first-time visitor describes a product and watches the ads arrive one by one', async ({ workbench, page }) => {
  const jobId = await workbench.jobId();
  const release = await workbench.hold(3, 4);
  await workbench.fill({
    count: 4,
    photos: [await bottle('front.png', '#14784f'), await bottle('shop.jpg', '#14784f', 'white')],
  });
  await workbench.generate();

  await expect(workbench.heading('Generation Progress')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel Generation' })).toBeVisible();
  await expect(workbench.heading('Generated Ads (2)')).toBeVisible({ timeout: 120_000 });
  await expect(workbench.ads).toHaveCount(2);
  await expect(page.getByText('Generating ad 3/4 (template: ')).toBeVisible();
  await expect(workbench.progress).toHaveAttribute('aria-valuenow', '50');
  await expect(page.getByText('Making it')).toHaveCount(2);
  expect(await jobStatus(jobId)).toBe('processing');
  await release();

  await workbench.finished(4);
  for (const number of [1, 2, 3, 4]) {
    const picture = page.getByRole('img', { name: new RegExp(`^Ad ${number}\\b`) });
    // On a sheet of several stand their thumbnails.
    expect(await pictureSize(picture)).toEqual({ width: 400, height: 400 });
  }
  expect(await adStatuses(jobId)).toEqual(['done', 'done', 'done', 'done']);
  const { uid, anonymous } = await ownerOf(jobId);
  expect(anonymous).toBe(true);
  expect(await jobsOf(uid)).toHaveLength(1);

  // The draft is cleared, the job stays on screen.
  await expect(page.getByLabel('Brand Name')).toHaveValue('');
  expect(await workbench.jobId()).not.toBe(jobId);
});

test('shows the job as queued at once, before any server has answered', async ({ workbench, page }) => {
  await workbench.fill({ count: 2 });
  // The photo and the logo are taken.
  await expect(page.getByRole('button', { name: /^(Remove|Cancel) / })).toHaveCount(2);
  await page.route(/google\.firestore|127\.0\.0\.1:\d+\/google/, () => new Promise(() => undefined));
  const shown = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Generate Ads'));
    button?.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return document.body.innerText;
  });
  expect(shown).toContain('Generation Progress');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('finished ads can be seen full size, read and downloaded', async ({ workbench, page }) => {
  await workbench.fill({ count: 2, ratio: '4:5' });
  await workbench.generate();
  await workbench.finished(2);
  expect(await pictureSize(workbench.ads.first())).toEqual({ width: 320, height: 400 });

  await workbench.ads.first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /^Ad 1/ })).toBeVisible();
  await expect(dialog.getByText('Headline')).toBeVisible();
  await expect(dialog.getByRole('definition').filter({ hasText: /variation \d/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading', { name: /^Ad 2/ })).toBeVisible();
  const [one] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(one.suggestedFilename()).toMatch(/^juniper-tonic-02-[a-z_]+\.png$/);
  const png = await readFile(await one.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const [all] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download all as ZIP' }).click(),
  ]);
  expect(all.suggestedFilename()).toMatch(/\.zip$/);
  const zip = await readFile(await all.path());
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect(zip.toString('latin1').match(/juniper-tonic-0[12]-[a-z_]+\.png/g)?.length).toBeGreaterThanOrEqual(2);
});

test('words of another script and direction are kept as they were written', async ({ workbench, page }) => {
  await workbench.fill({
    brand: 'ريح الشمال',
    product: 'ماء تونيك بالعرعر',
    description: 'ماء تونيك منعش بالعرعر الحقيقي. معبأ يدويا بكميات صغيرة.',
    count: 1,
    language: 'arabic',
    ratio: '9:16',
  });
  await workbench.generate();
  await workbench.finished(1);
  expect(await pictureSize(workbench.ads.first())).toEqual({ width: 1080, height: 1920 });
  await expect(page.getByText('ماء تونيك بالعرعر').first()).toBeVisible();
});
