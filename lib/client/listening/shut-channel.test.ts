import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toJsonWithDates } from '../../domain/shared/json-dates';
import { adDocument, jobDocument, UID } from '../firebase/document-fixtures';

const JOB = `job_${'a'.repeat(20)}`;
type Next = (snapshot: object) => void;

/** Firestore as its SDK is where its channel is held back: it speaks from an empty cache, until it is let through. */
class ShutFirestore {
  private readonly listeners: { path: string; next: Next }[] = [];
  isHeard = false;
  /** Whether a request gets through: false where it is blocked, null where nothing answers. */
  isReached: boolean | null = false;

  sdk() {
    const same = (_: unknown, path: string) => path;
    const onSnapshot = (path: string, ...rest: unknown[]) => {
      const next = rest.find((value) => typeof value === 'function') as Next;
      this.listeners.push({ path, next });
      queueMicrotask(() => this.tell());
      return () => undefined;
    };
    const reachFirestore = () => Promise.resolve(this.isReached);
    return { firestore: {}, reachFirestore, doc: same, collection: same, onSnapshot };
  }

  tell(): void {
    const metadata = { fromCache: !this.isHeard, hasPendingWrites: false };
    for (const { path, next } of this.listeners) {
      const isThere = this.isHeard && path.startsWith('ad_videos_jobs/') && path.split('/').length === 2;
      const data = isThere ? jobDocument({ status: 'cancelled' }) : undefined;
      next({ metadata, size: 0, docs: [], docChanges: () => [], exists: () => isThere, data: () => data });
    }
  }
}

const page = vi.hoisted(() => ({ firestore: null as null | { sdk(): unknown } }));
vi.mock('../firebase/load-sdk', () => ({ loadFirestore: () => Promise.resolve(page.firestore?.sdk()) }));
vi.mock('../session/own-headers', () => ({ ownHeaders: () => Promise.resolve({ Authorization: 'Bearer own' }) }));

const told = (status: string, ads: number) =>
  `event: documents\nid: ${status}\ndata: ${toJsonWithDates({
    job: jobDocument({ status }),
    ads: Array.from({ length: ads }, (_, index) => ({ id: `0${index + 1}`, ...adDocument(index + 1) })),
  })}\n\n`;

/** The API, whose stream stays open until the test ends it. */
function api() {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  const fetched = vi.fn(async (..._: Parameters<typeof fetch>) => {
    return new Response(new ReadableStream({ start: (controller) => void streams.push(controller) }));
  });
  vi.stubGlobal('fetch', fetched);
  const say = (text: string) => streams.at(-1)?.enqueue(new TextEncoder().encode(text));
  const breakOff = () => streams.at(-1)?.error(new TypeError('the network'));
  return { fetched, say, breakOff };
}

describe('a page whose database is held back', () => {
  let firestore = new ShutFirestore();
  let visibility = 'visible';
  let look = () => {};

  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('document', {
      get visibilityState() {
        return visibility;
      },
      addEventListener: (_: string, looked: () => void) => void (look = looked),
    });
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('window', new EventTarget());
    visibility = 'visible';
    firestore = new ShutFirestore();
    page.firestore = firestore;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function open() {
    // With the listeners, which come later: how long that takes is no matter of this clock.
    const [{ useChannel }, shown] = await Promise.all([
      import('./channel'),
      import('./shown-jobs'),
      import('./job-listeners'),
    ]);
    const server = api();
    shown.watchJob(UID, JOB);
    shown.watchAds(UID, JOB);
    await vi.advanceTimersByTimeAsync(10);
    const job = () => shown.shownJob(UID, JOB);
    const ads = () => shown.useShown.getState().ads[shown.keyOf(UID, JOB)]?.ads.length ?? 0;
    return { ...server, job, ads, channel: () => useChannel.getState().channel };
  }

  it('says so within five seconds, and follows an open job by the events of the API, in one stream', async () => {
    const { ads, channel, fetched, job, say } = await open();
    expect([channel(), fetched.mock.calls.length]).toEqual(['unknown', 0]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(channel()).toBe('shut');
    expect(fetched.mock.calls.map(([url]) => url)).toEqual([`/api/v1/jobs/${JOB}/events?as=documents`]);
    say(told('processing', 1));
    await vi.advanceTimersByTimeAsync(10);
    expect([job().job?.status, ads()]).toEqual(['processing', 1]);
    say(told('processing', 2));
    await vi.advanceTimersByTimeAsync(10);
    expect(ads()).toBe(2);
    // What the SDK says from its cache takes nothing of it back.
    firestore.tell();
    expect([job().job?.status, ads()]).toEqual(['processing', 2]);
  });

  it('asks again when a stream breaks off, and no more once the job has ended', async () => {
    const { breakOff, fetched, job, say } = await open();
    await vi.advanceTimersByTimeAsync(4000);
    breakOff();
    await vi.advanceTimersByTimeAsync(2000);
    expect(fetched).toHaveBeenCalledTimes(2);
    say(told('completed', 0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([job().job?.status, fetched.mock.calls.length]).toEqual(['completed', 2]);
  });

  it('goes back to listening as soon as the way is free', async () => {
    const { channel, fetched, job, say } = await open();
    await vi.advanceTimersByTimeAsync(4000);
    say(told('processing', 0));
    await vi.advanceTimersByTimeAsync(10);
    firestore.isHeard = true;
    firestore.tell();
    expect([channel(), job().job?.status]).toEqual(['open', 'cancelled']);
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it.each([true, null])('waits longer where a request gets through (%s): a slow page hears late', async (isReached) => {
    firestore.isReached = isReached;
    const { channel, fetched } = await open();
    await vi.advanceTimersByTimeAsync(4000);
    firestore.tell();
    await vi.advanceTimersByTimeAsync(8500);
    expect([channel(), fetched.mock.calls.length]).toEqual(['unknown', 0]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(channel()).toBe('shut');
  });

  it('says nothing offline, or where nobody looks', async () => {
    visibility = 'hidden';
    const { channel } = await open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(channel()).toBe('unknown');
    visibility = 'visible';
    vi.stubGlobal('navigator', { onLine: false });
    look();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(channel()).toBe('unknown');
    vi.stubGlobal('navigator', { onLine: true });
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(9000);
    expect(channel()).toBe('unknown');
    await vi.advanceTimersByTimeAsync(1000);
    expect(channel()).toBe('shut');
  });
});
