import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TicketFile } from './ticket-file';

const URL = 'https://storage.example/photo';
const fetched = new Blob(['as fetched']);
let arrive = () => {};

beforeEach(() => {
  vi.resetModules();
  // A browser without a database keeps files in memory.
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const held = new Promise<void>((resolve) => (arrive = resolve));
  vi.stubGlobal('fetch', () => held.then(() => new Response(fetched)));
});
afterEach(() => vi.unstubAllGlobals());

async function page() {
  const [blobs, { keepAtHand }] = await Promise.all([import('./file-blobs'), import('./keep-at-hand')]);
  return { ...blobs, keep: () => keepAtHand({ id: 'a', url: URL } as TicketFile) };
}

it('a file that is somewhere else is fetched and kept', async () => {
  const { blobOf, keep } = await page();
  arrive();
  await keep();
  expect(await (await blobOf('a'))?.text()).toBe('as fetched');
});

it('one that comes from another tab meanwhile stays, with the address that it is shown by', async () => {
  const { blobOf, keepBlob, keep } = await page();
  const keeping = keep();
  const shown = new Blob(['on screen']);
  await keepBlob('a', shown);
  arrive();
  await keeping;
  expect(await blobOf('a')).toBe(shown);
  await keep();
  expect(await blobOf('a')).toBe(shown);
});
