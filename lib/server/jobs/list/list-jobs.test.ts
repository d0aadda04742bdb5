import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakePages } from './fake-pages';
import { KnownPlaces } from './known-places';
import { cursorAfter, readCursor } from './list-cursor';
import { listJobs } from './list-jobs';

const SIZE = 10;
let pages: FakePages;
let places: KnownPlaces;

beforeEach(() => {
  vi.useFakeTimers();
  pages = new FakePages(1000);
  places = new KnownPlaces();
});
afterEach(() => vi.useRealTimers());

async function page(number: number, { uid = 'alice', filter = 'all' as const, size = SIZE } = {}) {
  const listed = await listJobs(uid, { filter, page: number, size, cursor: null }, { pages, places });
  return listed.jobs.map(({ id }) => id);
}

/** What it should be: so many of the list, whoever has been asked for what before. */
const expected = (number: number, size = SIZE) => pages.ids.slice((number - 1) * size, number * size);

async function readsOf(ask: () => Promise<unknown>): Promise<number> {
  const before = pages.reads;
  await ask();
  return pages.reads - before;
}

const COUNT = 1;

describe('a list of 1,000 jobs', () => {
  it('is read through page by page with one read for each job', async () => {
    const reads = await readsOf(async () => {
      for (let number = 1; number <= 100; number += 1) expect(await page(number)).toEqual(expected(number));
    });
    expect(reads).toBe(1000 + 100 * COUNT);
  });

  it('costs no more on its last page than on its first', async () => {
    expect(await readsOf(() => page(1))).toBe(SIZE + COUNT);
    expect(await readsOf(async () => expect(await page(100)).toEqual(expected(100)))).toBe(SIZE + COUNT);
  });

  it('skips no more than half of it for any page, and nothing for one that was before', async () => {
    expect(await readsOf(async () => expect(await page(50)).toEqual(expected(50)))).toBe(500 + COUNT);
    expect(await readsOf(async () => expect(await page(51)).toEqual(expected(51)))).toBe(SIZE + COUNT);
    expect(await readsOf(async () => expect(await page(53)).toEqual(expected(53)))).toBe(2 * SIZE + COUNT);
  });

  it('goes on from a page of another size', async () => {
    await page(3, { size: 100 });
    expect(await readsOf(async () => expect(await page(32)).toEqual(expected(32)))).toBe(2 * SIZE + COUNT);
  });

  it('has nothing after its last page, and reads nothing for that', async () => {
    expect(await readsOf(async () => expect(await page(500)).toEqual([]))).toBe(COUNT);
    pages = new FakePages(0);
    expect(await page(1)).toEqual([]);
  });

  it('is nobody else’s, and no other filter’s', async () => {
    await page(50);
    expect(await readsOf(() => page(51, { uid: 'bob' }))).toBeGreaterThan(400);
  });

  it('is walked anew after a minute', async () => {
    await page(50);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await readsOf(() => page(51))).toBeGreaterThan(400);
  });
});

describe('while jobs come and go', () => {
  it('a page is what it is in the list of that moment, and still costs little', async () => {
    for (let number = 1; number <= 60; number += 1) {
      if (number % 7 === 0) pages.add();
      const reads = await readsOf(async () => expect(await page(number)).toEqual(expected(number)));
      expect(reads).toBeLessThanOrEqual(2 * SIZE + COUNT);
    }
  });

  it('a page is right after a job was deleted, wherever that was', async () => {
    for (const gone of [3, 450, 990]) {
      await page(50);
      pages.remove(gone);
      expect(await page(51)).toEqual(expected(51));
      expect(await page(52)).toEqual(expected(52));
    }
  });
});

describe('from one cursor to the next', () => {
  async function* walked(between: () => void = () => {}) {
    for (let cursor: string | null = 'first'; cursor !== null;) {
      const at = readCursor(cursor);
      const query = { filter: 'all' as const, page: at.page, size: SIZE, cursor: at };
      const { jobs, last } = await listJobs('alice', query, { pages, places });
      yield* jobs.map(({ id }) => id);
      cursor = last && cursorAfter(at.page, last);
      between();
    }
  }

  it('each job comes once, whatever is made meanwhile', async () => {
    const before = pages.ids;
    const seen: string[] = [];
    for await (const id of walked(() => pages.add())) seen.push(id);
    expect(seen).toEqual(before);
  });

  it('a job is read once, also by another server', async () => {
    const reads = await readsOf(async () => {
      for await (const _ of walked(() => (places = new KnownPlaces())));
    });
    // The last page is full, so nothing more is found by asking once more.
    expect(reads).toBe(1000 + 100 * COUNT + (1 + COUNT));
  });
});
