import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { emptyEmulator, type EmptyEmulator } from './empty-emulator';
import { noteChannels } from './gone-pages';
import { Workbench } from './workbench';

interface Fixtures extends EmptyEmulator {
  /** The first screen, opened by somebody who was never here. */
  workbench: Workbench;
  /** Another browser: nothing shared with the first. */
  otherBrowser: () => Promise<BrowserContext>;
}

/**
 * Every page of a test is watched: an error on its console or an exception fails the test,
 * and so does any request that asks a server how a job is doing. Keys, ad accounts and chat ask nothing of the kind.
 */
export const test = base.extend<Fixtures & { allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  emptyEmulator,
  context: async ({ context, allowedErrors }, provide) => {
    const complaints = watch(context, allowedErrors);
    await provide(context);
    expect(complaints).toEqual([]);
  },
  otherBrowser: async ({ browser, baseURL, allowedErrors }, provide) => {
    const opened: BrowserContext[] = [];
    const complaints: string[][] = [];
    await provide(async () => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
      opened.push(context);
      complaints.push(watch(context, allowedErrors));
      return context;
    });
    for (const context of opened) await context.close();
    expect(complaints.flat()).toEqual([]);
  },
  workbench: async ({ page }, provide) => {
    const workbench = new Workbench(page);
    await workbench.open();
    await provide(workbench);
  },
});

/**
 * What a lost connection prints is the browser's, not the product's. The Firestore SDK then
 * looks whether a server of Google's can be reached, which on a machine of its own it can't.
 */
const CONNECTION_LOST =
  /net::ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_NAME_NOT_RESOLVED|Could not reach Cloud Firestore backend/;

function watch(context: BrowserContext, allowed: RegExp[]): string[] {
  noteChannels(context);
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (![CONNECTION_LOST, ...allowed].some((pattern) => pattern.test(text))) complaints.push(text);
  };
  context.on('page', (page: Page) => {
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' && !isGoodbye(url)) complain(`${message.text()} ${url}`.trim());
    });
    page.on('pageerror', (error) => complain(String(error)));
    page.on('request', (request) => {
      if (
        /\/api\/|\/jobs\/job_[a-z0-9]+(\?|$)/.test(request.url()) &&
        request.resourceType() === 'fetch' &&
        !isNavigation(request.headers()) &&
        !NO_QUESTION_ABOUT_A_JOB.test(request.url())
      ) {
        complain(`The page asked for ${request.url()}`);
      }
    });
  });
  return complaints;
}

/** What only the server can do, and nobody asks twice: keys, connecting an ad account, a question about ads. */
const NO_QUESTION_ABOUT_A_JOB = /\/api\/v1\/(keys|webhook-secret|chat|ad-accounts(\/act_[0-9]+)?)(\?[^/]*)?$/;

/** The Firestore SDK says goodbye to a connection that the emulator may have closed already, which then answers 400. */
function isGoodbye(url: string): boolean {
  return /\.Firestore\/(Listen|Write)\/channel\?.*TYPE=terminate/.test(url);
}

/** Next fetches the parts of a page that a link leads to; that is no question about a job. */
function isNavigation(headers: Record<string, string>): boolean {
  return 'rsc' in headers || 'next-router-prefetch' in headers;
}

export { expect };
