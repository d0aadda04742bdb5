import { expectSignedIn, newEmail, signUp } from './account-page';
import { inputOf, ownerOf, preparedPhoto } from './administrator';
import { keepBrandOf, maskOf, uidOf } from './catalogue';
import { CutoutEditor, isCutShown, LEFT_HALF } from './cutout-editor';
import { expect, test } from './fixtures';
import { twoTins } from './pictures';

test('a product is cut out by hand, with pointer and keys; its ad shows nothing else, also after a reload', async ({
  workbench,
  page,
}) => {
  await workbench.fill({ photos: [await twoTins('tins.png')], count: 1, logo: null });
  await page.getByRole('button', { name: 'Cut the product out of tins.png' }).click();
  const editor = new CutoutEditor(page, 'tins.png');
  await editor.begin();

  await editor.paint(LEFT_HALF);
  await expect(editor.button('Use this cut-out')).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(editor.button('Use this cut-out')).toBeDisabled();
  await editor.button('Redo').click();
  await expect(editor.button('Use this cut-out')).toBeEnabled();
  // Cancelled, nothing of it stays.
  await editor.button('Cancel').click();
  await expect(page.getByRole('button', { name: 'Cut the product out of tins.png' })).toBeFocused();

  await page.keyboard.press('Enter');
  await editor.begin();
  await editor.paint(LEFT_HALF);
  await editor.dab('remove', 6);
  await editor.use();
  const recut = page.getByRole('button', { name: 'Change the cut-out of tins.png' });
  const tile = page.getByRole('listitem').filter({ has: recut }).locator('img');
  await expect(recut).toBeVisible();
  await expect.poll(() => isCutShown(tile)).toBe(true);

  await page.reload();
  await expect(recut).toBeVisible();
  await expect.poll(() => isCutShown(tile)).toBe(true);
  const jobId = await workbench.jobId();
  await workbench.generate();
  await workbench.finished(1);

  const { uid } = await ownerOf(jobId);
  expect((await inputOf(jobId)).product_images).toMatchObject([
    {
      name: 'tins.png',
      cutout: expect.stringMatching(new RegExp(`^users/${uid}/uploads/up_[a-z0-9]{20}/\\w{12}\\.png$`)),
    },
  ]);
  // The left tin, upright, with the hole that the keys have made: nothing that a guess would have come to.
  const { width, height, alphaAt } = await preparedPhoto(uid, jobId);
  expect(width / height).toBeCloseTo(440 / 640, 1);
  expect([alphaAt(0.5, 0.5), alphaAt(0.5, 0.1), alphaAt(0.5, 0.9)]).toEqual([0, 255, 255]);
});

test('a product’s photo is cut out on its page, in every tab and after a reload, and “Make ads” takes it so', async ({
  page,
  context,
}) => {
  const email = newEmail();
  await page.goto('/account');
  await signUp(page, email);
  await expectSignedIn(page, email);
  const uid = await uidOf(email);
  const products = [{ id: 'juniper', name: 'Juniper Tonic', color: '#14784f' }];
  await keepBrandOf(uid, { id: 'northwind', name: 'Northwind', products });
  await page.goto('/brands/northwind/products/juniper');
  const other = await context.newPage();
  await other.goto('/brands/northwind/products/juniper');

  await page.getByRole('button', { name: 'Cut the product out of Photo 1' }).click();
  const editor = new CutoutEditor(page, 'Photo 1');
  await editor.begin();
  await editor.paint(LEFT_HALF);
  await editor.use();
  for (const tab of [page, other]) {
    const main = tab.getByRole('img', { name: 'Main photo of Juniper Tonic, cut out' });
    await expect(main).toBeVisible();
    await expect.poll(() => isCutShown(main)).toBe(true);
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Change the cut-out of Photo 1' })).toBeVisible();
  // On screen before the server has it.
  await expect.poll(() => maskOf(uid, 'northwind', 'juniper')).not.toBeNull();
  const mask = await maskOf(uid, 'northwind', 'juniper');
  expect(mask).toMatch(new RegExp(`^users/${uid}/uploads/`));

  await page.getByRole('button', { name: 'Make ads', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Change the cut-out of Juniper Tonic 1.png' })).toBeVisible();

  // The ticket has its own by now.
  await other.getByRole('button', { name: 'Change the cut-out of Photo 1' }).click();
  await other.getByRole('button', { name: 'Remove the cut-out' }).click();
  await expect(other.getByRole('img', { name: 'Main photo of Juniper Tonic', exact: true })).toBeVisible();
  await expect.poll(() => maskOf(uid, 'northwind', 'juniper')).toBeNull();

  await page.getByLabel('Number of Ads').fill('1');
  const stored = await page.evaluate(() => localStorage.getItem('adforge.draft.v1'));
  const { jobId } = JSON.parse(stored ?? '{}') as { jobId: string };
  await page.getByRole('button', { name: 'Generate Ads' }).click();
  await expect.poll(() => inputOf(jobId)).toMatchObject({ product_images: [{ cutout: mask }] });
});
