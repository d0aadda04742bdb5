import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { bottle, type UploadFile } from './pictures';

/** Hands a file over as dragging or pasting does; a browser lets no script fake the gesture itself. */
async function hand(page: Page, type: 'drop' | 'paste', file: UploadFile): Promise<void> {
  const given = { type, name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') };
  await page.evaluate(({ type, name, mimeType, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], name, { type: mimeType }));
    const target = document.querySelector('main') ?? document.body;
    const options = { bubbles: true, cancelable: true };
    target.dispatchEvent(
      type === 'drop'
        ? new DragEvent('drop', { ...options, dataTransfer: data })
        : new ClipboardEvent('paste', { ...options, clipboardData: data }),
    );
  }, given);
}

test('photos can be dropped and pasted anywhere', async ({ workbench: _workbench, page }) => {
  await hand(page, 'drop', await bottle('dropped.png', '#14784f'));
  await expect(page.getByTitle('dropped.png')).toBeVisible();
  await hand(page, 'paste', await bottle('pasted.png', '#b4641c'));
  await expect(page.getByTitle('pasted.png')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
});

test('words that were copied in Word are pasted as words, not as the picture of them', async ({
  workbench: _workbench,
  page,
}) => {
  const description = page.getByLabel('Product Description');
  await description.focus();
  const isTaken = await description.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'A crisp tonic.');
    data.setData('text/html', '<p>A crisp tonic.</p>');
    data.setData('text/rtf', '{\\rtf1 A crisp tonic.}');
    data.items.add(new File([new Uint8Array([1])], 'image.png', { type: 'image/png' }));
    const options = { bubbles: true, cancelable: true, clipboardData: data };
    return !field.dispatchEvent(new ClipboardEvent('paste', options));
  });
  expect(isTaken).toBe(false);
  await expect(page.getByTitle('image.png')).toHaveCount(0);
  await expect(page.getByText(/image\.png/)).toHaveCount(0);
});

test('what is dropped where nothing takes it never leaves the page', async ({ workbench: _workbench, page }) => {
  /** Whether the page keeps a drop from the browser, which would open what was dropped. */
  const keeps = (selector: string, kind: 'Files' | 'text/uri-list') =>
    page.evaluate(
      ([selector = '', kind = '']) => {
        const data = new DataTransfer();
        if (kind === 'Files') data.items.add(new File(['x'], 'menu.pdf', { type: 'application/pdf' }));
        else data.setData(kind, 'https://example.com/');
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
        return document.querySelector(selector)?.dispatchEvent(drop) === false;
      },
      [selector, kind] as const,
    );
  // A link may still be dropped into a field.
  expect(await keeps('main', 'text/uri-list')).toBe(true);
  expect(await keeps('textarea', 'text/uri-list')).toBe(false);
  await page.goto('/account');
  await expect.poll(() => keeps('main', 'Files')).toBe(true);
  expect(await keeps('main', 'text/uri-list')).toBe(true);
});

test('six photos are taken, a seventh is refused, one can be removed again', async ({
  workbench: _workbench,
  page,
}) => {
  const photos = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => bottle(`photo-${number}.png`, '#14784f')));
  await page.getByLabel('Product Images').setInputFiles(photos);
  await expect(page.getByTitle('photo-6.png')).toBeVisible();
  await expect(page.getByTitle('photo-7.png')).toHaveCount(0);
  await expect(page.getByText(/photo-7\.png/)).toBeVisible();
  await page.getByRole('button', { name: /(Remove|Cancel) photo-1\.png/ }).click();
  await expect(page.getByTitle('photo-1.png')).toHaveCount(0);
});

test.describe('an upload that fails', () => {
  test.use({ allowedErrors: [/status of 403/] });
  test('says so and works when it is tried again', async ({ workbench, page }) => {
    await page.route(/\/v0\/b\/.*\/o\?/, (route) => route.fulfill({ status: 403, body: '{"error":{"code":403}}' }));
    await page.getByLabel('Product Images').setInputFiles(await bottle('front.png', '#14784f'));
    const retry = page.getByRole('button', { name: 'Retry front.png' });
    await expect(retry).toBeVisible({ timeout: 30_000 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await retry.click();
    await expect(retry).toHaveCount(0);
    await workbench.fill({ count: 1, photos: [], logo: null });
    await workbench.generate();
    await workbench.finished(1);
  });
});

test('a reload while a photo is looked at refuses nothing', async ({ workbench, page }) => {
  // As browsers do whose page is left before they have read a picture; the page after it has the method as it is.
  await page.evaluate(() => {
    HTMLImageElement.prototype.decode = () =>
      new Promise((_resolve, reject) => {
        document.title = 'Being looked at';
        addEventListener('pagehide', () => reject(new DOMException('It cannot be decoded.', 'EncodingError')));
      });
  });
  await workbench.fill({ count: 1, logo: null });
  await expect(page).toHaveTitle('Being looked at');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove front.png' })).toBeVisible();
});

test('a reload in the middle of an upload loses nothing', async ({ workbench, page }) => {
  // The upload's answer never comes in this page.
  await page.route(/\/v0\/b\/.*\/o\?/, () => new Promise(() => undefined));
  await workbench.fill({ count: 1, logo: null });
  await expect(page.getByRole('progressbar', { name: 'front.png' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect(page.getByTitle('front.png')).toBeVisible();
  await expect(page.getByLabel('Brand Name')).toHaveValue('Northwind');
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 30_000 });
  await workbench.generate();
  await workbench.finished(1);
});
