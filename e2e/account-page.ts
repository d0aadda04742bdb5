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

interface OobCode {
  email: string;
  requestType: string;
  oobLink: string;
}

/** Opens the link by which a person confirms their address, as they do in the program for their mails. */
export async function openConfirmation(email: string): Promise<void> {
  const host = process.env.FIREBASE_AUTH_EMULATOR_HOST ?? '';
  const response = await fetch(`http://${host}/emulator/v1/projects/demo-adforge/oobCodes`);
  const { oobCodes } = (await response.json()) as { oobCodes: OobCode[] };
  const code = oobCodes.find((sent) => sent.email === email && sent.requestType === 'VERIFY_EMAIL');
  if (!code) throw new Error(`Nothing was sent to ${email}`);
  expect((await fetch(code.oobLink)).ok).toBe(true);
}
