import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { releaseHeld } from './administrator';
import { expect, test } from './fixtures';
import { noteChannels } from './gone-pages';
import { bottle } from './pictures';

test.describe('a look at every state', () => {
  test('every state can be used by everybody, in light and dark', async ({ workbench, page }) => {
    await expectAccessible(page, 'first screen');
    await workbench.generate();
    await expectAccessible(page, 'errors');
    const jobId = await workbench.jobId();
    await workbench.arrange([
      { point: 'ad.claimed', ad: 4, effect: 'hold' },
      { point: 'ad.made', ad: 2, effect: 'error', code: 'CONTENT_BLOCKED', message: 'Not this one.', attempts: 3 },
    ]);
    await workbench.fill({ count: 4 });
    await expectAccessible(page, 'filled');
    await workbench.generate();
    await expect(workbench.heading('Generated Ads (2)')).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole('button', { name: /Try again/ })).toBeVisible();
    await expectAccessible(page, 'running');
    await page.getByRole('button', { name: 'Cancel Generation' }).click();
    await expectAccessible(page, 'cancel question');
    await page.getByRole('button', { name: 'Keep generating' }).click();
    await releaseHeld(jobId);
    await workbench.finished(3);
    await expectAccessible(page, 'finished with a failure');
    await workbench.ads.first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'full size');
    await page.keyboard.press('Escape');
    for (const path of [
      '/jobs',
      '/brands',
      '/insights',
      '/dashboard',
      '/chat',
      '/account',
      '/api-docs',
      '/jobs/job_00000000000000000000',
      '/nowhere',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, path);
    }
  });
});

test.use({ allowedErrors: [/status of 404/] });

test('the whole job works on a phone', async ({ browser, baseURL, page: _page }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  noteChannels(context);
  const { Workbench } = await import('./workbench');
  const phone = new Workbench(await context.newPage());
  await phone.open();
  await expectNoSidewaysScroll(phone.page);
  await phone.fill({
    count: 2,
    product: 'A very long product name that goes on and on, with an-unbreakable-compound-word-in-it-as-well',
  });
  await expectNoSidewaysScroll(phone.page);
  await phone.generate();
  await expect(phone.heading('Generation Progress').or(phone.heading('Generated Ads (2)')).first()).toBeInViewport();
  await phone.finished(2);
  await expectNoSidewaysScroll(phone.page);
  await phone.ads.first().tap();
  await expect(phone.page.getByRole('dialog')).toBeVisible();
  await expectNoSidewaysScroll(phone.page);
  await context.close();
});

test('the whole job works with the keyboard alone', async ({ workbench, page }) => {
  const { keyboard } = page;
  const tabTo = async (reached: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await reached()) return;
      await keyboard.press('Tab');
    }
    throw new Error('The keyboard did not get there');
  };
  const focused = (label: string) => () =>
    page.getByLabel(label, { exact: true }).evaluate((element) => element === document.activeElement);
  const focusedButton = (name: string | RegExp) => () =>
    page
      .getByRole('button', { name })
      .first()
      .evaluate((element) => element === document.activeElement);

  await tabTo(focused('Brand Name'));
  await keyboard.type('Northwind');
  await tabTo(focused('Product Name'));
  await keyboard.type('Juniper Tonic');
  await tabTo(focused('Product Description'));
  await keyboard.type('A crisp tonic with real juniper.');
  // Playwright turns the choosers on for a listener while it already presses the key, unless one has listened before.
  page.on('filechooser', () => undefined);
  await tabTo(focused('Product Images'));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
  await chooser.setFiles(await bottle('front.png', '#14784f'));
  await expect(page.getByTitle('front.png')).toBeVisible();
  await tabTo(focused('Number of Ads'));
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('2');
  await tabTo(focusedButton('Generate Ads'));
  await keyboard.press('Enter');
  await workbench.finished(2);
  await tabTo(focusedButton(/^Ad 1/));
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading', { name: /^Ad 2/ })).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ad 2/ })).toBeFocused();
});
