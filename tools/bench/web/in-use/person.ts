import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { getAuth } from 'firebase-admin/auth';
import { app, firestore } from '../../../../functions/src/firebase/admin';
import { JOBS } from '../../../../lib/domain/shared/paths';
import { chromiumFlags, findChromium } from '../../../test/chromium';
import { endChannels, noteChannels } from '../../../../e2e/gone-pages';
import { bottle, logo } from '../../../../e2e/pictures';
import { UserError } from '../../../stack/project';

/** Somebody at the product in a Chromium of their own, which Lighthouse can reach at `port`. */
export interface Person {
  context: BrowserContext;
  page: Page;
}

/** A browser with nothing in it. Ends with `context.close()`. */
export async function newPerson(port: number): Promise<Person> {
  const executablePath = findChromium();
  if (!executablePath) throw new UserError('There is no Chromium to measure with.');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...chromiumFlags,
      `--remote-debugging-port=${port}`,
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  // What names functions for the bench's own process stands in what is handed to the page, too.
  await context.addInitScript('globalThis.__name = (value) => value;');
  const page = context.pages()[0] ?? (await context.newPage());
  // What earlier pages listened to would take the processors from the one that is measured.
  noteChannels(context);
  page.on('domcontentloaded', () => void endChannels());
  return { context, page };
}

/** Fills the first screen in for so many ads; the photo and the logo are uploaded when it resolves. */
export async function fillIn(page: Page, origin: string, count: number): Promise<void> {
  await page.goto(origin);
  await page.getByLabel('Brand Name').fill('Northwind');
  await page.getByLabel('Product Name').fill('Juniper Tonic');
  await page
    .getByLabel('Product Description')
    .fill('A crisp tonic with real juniper. Bottled by hand. No added sugar.');
  await page.getByLabel('Number of Ads').fill(String(count));
  await page.getByLabel('Product Images').setInputFiles([await bottle('front.png', '#14784f')]);
  await page.getByLabel('Logo').setInputFiles(logo());
  await page.getByRole('button', { name: /^Remove front/ }).waitFor();
  await page.getByRole('button', { name: /^Remove (?!front)/ }).waitFor();
}

/** The newest job that there is: its id and whose it is. */
export async function newestJob(): Promise<{ id: string; uid: string }> {
  const { docs } = await firestore.collection(JOBS).orderBy('created_at', 'desc').limit(1).get();
  const [job] = docs;
  if (!job) throw new Error('No job has come');
  return { id: job.id, uid: String(job.get('user_id')) };
}

/** An account with a password, for a page that signs in by itself. */
export async function newAccount(): Promise<{ uid: string; email: string; password: string }> {
  const account = { email: 'bare@example.com', password: 'a long one, for a bench' };
  const { uid } = await getAuth(app).createUser(account);
  return { uid, ...account };
}
