import { connectSampleAccount } from './insights';
import { expect, test } from './fixtures';

// A token that opens several accounts is answered with 409 and the accounts to choose from.
test.use({ allowedErrors: [/status of 409/] });

test('a sample account is connected and analysed, live on two tabs; what worked fills the ticket', async ({
  page,
  context,
}) => {
  await page.goto('/insights');
  await connectSampleAccount(page, 'act_1001');
  const [second, gate] = [await context.newPage(), await context.newPage()];
  await second.goto('/insights');
  await gate.goto('/dashboard');
  await expect(gate.getByText('It opens when this is done')).toBeVisible();
  await page.getByRole('button', { name: 'Start analysis' }).click();

  const underWay = second.getByRole('heading', { name: 'Analysis under way' });
  await expect(underWay.or(second.getByRole('heading', { name: 'Analysis completed' }))).toBeVisible();
  for (const tab of [page, second]) {
    await expect(tab.getByRole('heading', { name: 'Analysis completed' })).toBeVisible({ timeout: 120_000 });
    await expect(tab.getByRole('progressbar', { name: 'Ad analysis, progress' })).toHaveAttribute(
      'aria-valuenow',
      '100',
    );
  }
  await expect(gate.getByRole('heading', { name: 'The week at a glance' })).toBeVisible();
  await gate.close();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(second.getByRole('heading', { name: 'Analysis completed' })).toBeHidden();

  const table = page.getByRole('table', { name: 'Analysed ads' });
  await expect(table.getByRole('row').nth(1)).toBeVisible();
  await table.getByRole('button', { name: 'ROAS' }).click();
  await expect(page).toHaveURL(/sort=roas/);
  await page.getByText('Charts', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Does the money go where it works?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Charts' })).toBeChecked();
  await page.getByText('Table', { exact: true }).click();

  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'How it speaks' })).toBeVisible();
  await page.getByRole('button', { name: 'Make ads like this' }).click();
  const worked = await page.getByLabel('What worked').inputValue();
  expect(worked).not.toBe('');
  await page.getByRole('button', { name: 'Fill the ticket' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByLabel('Product Description')).toHaveValue(worked);
});
