import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jobPath, JOBS } from '../../domain/shared/paths';
import { jobDocument, UID } from '../firebase/document-fixtures';
import { DeafFirestore } from '../listening/deaf-firestore-fixtures';
import { RUNNING, watchRecent } from '../listening/shown-jobs';
import { useSessionStore } from '../session/session-store';
import { startNotifying } from './start-notifying';

const server = vi.hoisted(() => ({ now: null as null | { sdk: () => unknown } }));
vi.mock('../firebase/load-sdk', () => ({ loadFirestore: () => Promise.resolve(server.now?.sdk()) }));

const [ONE, OTHER] = [`job_${'a'.repeat(20)}`, `job_${'b'.repeat(20)}`];
const job = (id: string, status: string) => ({ [jobPath(id)]: jobDocument({ status }) });

describe('the end of a job, while nobody looks', () => {
  let firestore = new DeafFirestore();
  let stops: (() => void)[] = [];
  let shown: string[] = [];

  beforeEach(async () => {
    await import('../listening/job-listeners');
    vi.useFakeTimers();
    const kept = new Map([['adforge.notify.v1', 'on']]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'hidden' }));
    shown = [];
    vi.stubGlobal(
      'Notification',
      class {
        static readonly permission = 'granted';
        constructor(title: string, { tag }: { tag: string }) {
          shown.push(`${title} (${tag})`);
        }
      },
    );
    const user = { uid: UID, email: null, displayName: null, isAnonymous: true, isConfirmed: false };
    useSessionStore.setState({ status: 'signed-in', user }, true);
    firestore = new DeafFirestore();
    server.now = firestore;
    firestore.commit({ ...job(ONE, 'processing'), ...job(OTHER, 'queued') });
    stops = [startNotifying(), watchRecent(UID, RUNNING)];
    await vi.advanceTimersByTimeAsync(10);
  });
  afterEach(async () => {
    stops.forEach((stop) => stop());
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return shown;
  };

  it('is told, as its own document says it ended', async () => {
    firestore.commit(job(ONE, 'completed'));
    expect(await after(2_000)).toEqual([`Bulk ads: done (${ONE})`]);
    firestore.commit(job(OTHER, 'failed'));
    expect(await after(2_000)).toEqual([`Bulk ads: done (${ONE})`, `Bulk ads failed (${OTHER})`]);
  });

  it('is not told of one that was cancelled', async () => {
    firestore.commit(job(ONE, 'cancelled'));
    expect(await after(2_000)).toEqual([]);
  });

  it('is told once it is known, where the job’s own document comes late', async () => {
    firestore.commit(job(ONE, 'completed'), jobPath(ONE));
    firestore.commit({ [jobPath(ONE)]: jobDocument({ status: 'processing' }) }, `${JOBS} status`);
    expect(await after(2_000)).toEqual([]);
    firestore.commit(job(ONE, 'completed'));
    expect(await after(2_000)).toEqual([`Bulk ads: done (${ONE})`]);
  });

  it('listens to none of them before it ends, nor long after', async () => {
    expect(firestore.opened).toEqual([`${JOBS} status`]);
    firestore.commit(job(ONE, 'completed'));
    await after(20_000);
    expect(firestore.opened).toEqual([`${JOBS} status`, jobPath(ONE)]);
    expect(firestore.listening).toEqual([`${JOBS} status`]);
  });
});
