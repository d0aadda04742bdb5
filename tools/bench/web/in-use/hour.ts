import type { Page } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';

/** What an hour of use has left in the page. */
export interface Session {
  /** MB of JavaScript’s heap, after a collection: early, and at the end. */
  heapEarly: number;
  heapLate: number;
  /** Listeners of the page’s events, and documents and queries that are listened to; early, and at the end. */
  eventListenersEarly: number;
  eventListenersLate: number;
  listenedEarly: number;
  listenedLate: number;
}

/** Somebody who looks at another page every 20 seconds makes this many rounds of six pages in an hour; here without the pauses. */
const ROUNDS = 30;
const EARLY = 3;

/** How many documents and queries of Firestore the page listens to, by what it tells the server; ask for it at any time. */
export function countListeners(page: Page): () => number {
  const listened = new Set<string>();
  page.on('request', (request) => {
    const { url, body } = { url: request.url(), body: request.postData() ?? '' };
    if (!url.includes('/Listen/channel')) return;
    // A new connection begins with nothing.
    if (!url.includes('SID=')) listened.clear();
    for (const [, added] of decodeURIComponent(body).matchAll(/"addTarget":\{.*?"targetId":(\d+)/g))
      listened.add(added ?? '');
    for (const [, removed] of decodeURIComponent(body).matchAll(/"removeTarget":(\d+)/g))
      listened.delete(removed ?? '');
  });
  return () => listened.size;
}

/** Goes round the pages as a person does, by their links, and looks early and late at what is left. */
export async function spendAnHour(
  page: Page,
  { origin, jobId }: { origin: string; jobId: string },
  listened: () => number,
): Promise<Session> {
  await page.goto(origin);
  const round = async () => {
    for (const name of ['Jobs', 'Images', 'Videos', 'Brands']) await follow(page, name);
    await follow(page, 'Jobs');
    await page.locator(`a[href="/jobs/${jobId}"]`).first().click();
    await page.getByRole('img', { name: /^Ad 1/ }).first().waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'AdForge' }).first().click();
    await page.getByLabel('Brand Name').waitFor();
  };
  for (let time = 0; time < EARLY; time += 1) await round();
  const early = await leftBy(page, listened);
  for (let time = EARLY; time < ROUNDS; time += 1) await round();
  const late = await leftBy(page, listened);
  return {
    ...{ heapEarly: early.heap, heapLate: late.heap },
    ...{ eventListenersEarly: early.events, eventListenersLate: late.events },
    ...{ listenedEarly: early.listened, listenedLate: late.listened },
  };
}

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
  await page.waitForURL(new RegExp(`/${name.toLowerCase()}$`));
  await page.getByRole('heading').first().waitFor();
}

/** What nobody looks at any more lingers for some seconds, in case somebody comes back to it. */
const LINGER_MS = 12_000;

async function leftBy(page: Page, listened: () => number) {
  await sleep(LINGER_MS);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, events: of('JSEventListeners'), listened: listened() };
}
