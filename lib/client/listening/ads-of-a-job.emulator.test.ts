import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adPath, jobPath } from '../../domain/shared/paths';
import { newJobId } from '../../domain/shared/random-id';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { adDocument, jobDocument } from '../firebase/document-fixtures';
import { seed } from '../firebase/seed-fixtures';
import { JobActionError, retryAd } from '../asking/job-actions';
import { connectAds, connectRecent } from './job-listeners';
import type { AdsEntry, RecentEntry } from './job-views';
import { loadAuth } from '../firebase/load-sdk';
import { ensureUser } from '../session/session-store';
import { ALL } from './shown-jobs';

function listen<T>(start: (show: (entry: T) => void) => ReturnType<typeof connectAds>) {
  const entries: T[] = [];
  const stop = start((entry) => entries.push(entry))({ healthy: () => {}, retry: () => {} });
  return { entries, until: (wanted: (entry: T) => boolean) => vi.waitUntil(() => entries.find(wanted), 10_000), stop };
}

const failed = { code: 'PROVIDER_UNAVAILABLE', message: 'No answer', timestamp: new Date(), details: null };

describe('the ads of a job', () => {
  let uid = '';
  let jobId = '';
  const stops: (() => void)[] = [];
  const ads = () => {
    const listener = listen<AdsEntry>((show) => connectAds(uid, jobId, show));
    stops.push(listener.stop);
    return listener;
  };

  beforeEach(async () => {
    const { auth, signOut } = await loadAuth();
    await signOut(auth);
    uid = await ensureUser();
    jobId = newJobId();
    await seed(jobPath(jobId), jobDocument({ user_id: uid, status: 'completed' }));
  });
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('come by number, and one that changes leaves the others as they were', async () => {
    await seed(adPath(jobId, '02'), adDocument(2, { user_id: uid }));
    await seed(adPath(jobId, '01'), adDocument(1, { user_id: uid }));
    const { until } = ads();
    const before = await until((entry) => entry.ads.length === 2);
    expect(before.ads.map(({ id }) => id)).toEqual(['01', '02']);
    await seed(adPath(jobId, '02'), adDocument(2, { user_id: uid, status: 'rendering' }));
    const after = await until((entry) => entry.ads[1]?.status === 'rendering');
    expect(after.ads[0]).toBe(before.ads[0]);
  });

  it('one that nobody can read is named, and the others are shown', async () => {
    await seed(adPath(jobId, '01'), adDocument(1, { user_id: uid }));
    await seed(adPath(jobId, '02'), { status: 'dreaming' });
    const { until } = ads();
    const entry = await until(({ error }) => error !== null);
    expect(entry).toMatchObject({ error: expect.stringContaining('Ad 2 '), ads: [{ id: '01' }] });
  });

  it('a failed one is asked for again: waiting at once, and once only', async () => {
    await seed(adPath(jobId, '01'), adDocument(1, { user_id: uid, status: 'failed', error: failed }));
    const { until } = ads();
    const ad = (await until((entry) => entry.ads[0]?.status === 'failed')).ads[0] as IdentifiedAd;
    await retryAd(jobId, ad);
    const again = await until((entry) => entry.ads[0]?.status === 'waiting');
    expect(again.ads[0]).toMatchObject({ generation: 2, attempts: 0, error: null });
    await expect(retryAd(jobId, ad)).rejects.toThrow(JobActionError);
  });

  it('the job is in the list of the person’s newest', async () => {
    const { until, stop } = listen<RecentEntry>((show) => connectRecent({ uid, list: ALL, count: 3 }, show));
    stops.push(stop);
    const entry = await until(({ state }) => state === 'ready');
    expect(entry.jobs.map(({ id }) => id)).toEqual([jobId]);
  });

  it('of the newest, one that changes or goes leaves the others as they were', async () => {
    const other = newJobId();
    await seed(jobPath(other), jobDocument({ user_id: uid, status: 'completed' }));
    const { until, stop } = listen<RecentEntry>((show) => connectRecent({ uid, list: ALL, count: 3 }, show));
    stops.push(stop);
    const of = (entry: RecentEntry, id: string) => entry.jobs.find((job) => job.id === id);
    const before = await until(({ jobs }) => jobs.length === 2);
    await seed(jobPath(jobId), jobDocument({ user_id: uid, status: 'failed' }));
    const after = await until((entry) => of(entry, jobId)?.status === 'failed');
    expect(of(after, other)).toBe(of(before, other));
    await seed(jobPath(jobId), jobDocument({ user_id: 'somebody else', status: 'failed' }));
    const gone = await until((entry) => entry.jobs.length === 1 && entry !== before);
    expect(of(gone, other)).toBe(of(before, other));
  });
});
