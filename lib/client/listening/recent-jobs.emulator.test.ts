import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jobPath } from '../../domain/shared/paths';
import { newJobId } from '../../domain/shared/random-id';
import { seed } from '../firebase/seed-fixtures';
import { jobDocument } from '../firebase/document-fixtures';
import { loadAuth } from '../firebase/load-sdk';
import { ensureUser } from '../session/session-store';
import { loadMore, useOlder } from './recent-jobs';
import { ALL, keyOf, NEWEST, useShown, watchRecent } from './shown-jobs';

const minute = (number: number) => new Date(Date.parse('2026-11-23T10:00:00Z') + number * 60_000);

describe('more jobs than are listened to', () => {
  let uid = '';
  let stop = () => {};
  const newest = () => useShown.getState().recent[keyOf(uid, ALL)]?.jobs ?? [];

  beforeEach(async () => {
    vi.stubGlobal('window', new EventTarget());
    const { auth, signOut } = await loadAuth();
    await signOut(auth);
    uid = await ensureUser();
    const jobs = Array.from({ length: NEWEST + 3 }, (_, number) =>
      seed(jobPath(newJobId()), jobDocument({ user_id: uid, status: 'completed', created_at: minute(number) })),
    );
    await Promise.all(jobs);
    stop = watchRecent(uid, ALL);
    await vi.waitUntil(() => newest().length === NEWEST, 10_000);
  });
  afterEach(() => stop());

  it('come one page after the other, each job once, until there are no more', async () => {
    await Promise.all([loadMore(uid), loadMore(uid)]);
    const { jobs, end, error } = useOlder.getState();
    expect(jobs.map(({ created_at }) => created_at)).toEqual([minute(2), minute(1), minute(0)]);
    expect([end, error]).toEqual([null, null]);
    expect(newest().at(-1)?.created_at).toEqual(minute(3));
    await loadMore(uid);
    expect(useOlder.getState().jobs).toHaveLength(3);
  });
});
