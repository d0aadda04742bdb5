import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

export const PASSWORD = 'correct horse battery';
export const newEmail = () => `person-${randomUUID()}@example.com`;

async function typeIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
}

/** Signs up on the account page; does not wait for the answer. */
export async function signUp(page: Page, email: string, password = PASSWORD): Promise<void> {
  await typeIn(page, email, password);
  await page.getByRole('button', { name: 'Create account' }).click();
}

/** Goes to the sign-in door of the account page and through it; does not wait for the answer. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await typeIn(page, email, password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
}

export async function expectSignedIn(page: Page, email: string): Promise<void> {
  await expect(page.getByText('Signed in as')).toBeVisible();
  await expect(page.getByText(email).first()).toBeVisible();
}
