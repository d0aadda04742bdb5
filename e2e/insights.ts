import { expect, type Page } from '@playwright/test';

/** Connects one of the accounts of the simulated Meta on the page of insights, as somebody who wants to try it would. */
export async function connectSampleAccount(page: Page, accountId: string): Promise<void> {
  await page.getByRole('button', { name: 'Try with a sample account' }).click();
  await page.getByRole('radio', { name: new RegExp(accountId) }).check();
  await page.getByRole('button', { name: 'Connect it' }).click();
  await expect(page.getByRole('list', { name: 'Connected ad accounts' }).getByText(accountId)).toBeVisible();
}
