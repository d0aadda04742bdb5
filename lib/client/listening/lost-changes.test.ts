import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newShowRequest } from '../../domain/jobs/request';
import { adPath, adsPath, jobPath, JOBS, requestPath, requestsPath } from '../../domain/shared/paths';
import { adDocument, jobDocument, UID } from '../firebase/document-fixtures';
import { expectRequest, startCatchingUp } from './catch-up';
import { DeafFirestore } from './deaf-firestore-fixtures';
import { ALL, keyOf, RUNNING, useShown, watchAds, watchJob, watchRecent, watchRequests } from './shown-jobs';

const server = vi.hoisted(() => ({ now: null as null | { sdk: () => unknown } }));
vi.mock('../firebase/load-sdk', () => ({ loadFirestore: () => Promise.resolve(server.now?.sdk()) }));

const JOB = `job_${'a'.repeat(20)}`;
const KEY = keyOf(UID, JOB);
const at = (seconds: number) => new Date(Date.parse('2026-11-23T10:00:00Z') + seconds * 1000);

function job(made: number, seconds: number, status = 'processing') {
  const progress = { percentage: 10, current_step: '', total_ads: 2, ads_generated: made, ads_failed: 0 };
  return {
    [jobPath(JOB)]: jobDocument({ status, progress, plan: ['product_hero', 'lifestyle'], updated_at: at(seconds) }),
  };
}
const ad = (number: number, done = false) => ({
  [adPath(JOB, `0${number}`)]: adDocument(number, done ? { status: 'done', counted_as: 'done' } : {}),
});

describe('a change that one listener loses', () => {
  let firestore = new DeafFirestore();
  let stops: (() => void)[] = [];
  const shownAds = () => useShown.getState().ads[KEY]?.ads.map(({ status }) => status);

  beforeEach(async () => {
    // The listeners' own code comes when the first of them opens; no clock stands still for that.
    await import('./job-listeners');
    vi.useFakeTimers();
    firestore = new DeafFirestore();
    server.now = firestore;
    firestore.commit({ ...job(0, 0), ...ad(1), ...ad(2) });
    stops = [startCatchingUp(), watchJob(UID, JOB), watchAds(UID, JOB), watchRecent(UID, ALL), watchRequests(UID, JOB)];
    await vi.advanceTimersByTimeAsync(10);
    expect(shownAds()).toEqual(['waiting', 'waiting']);
  });
  afterEach(async () => {
    stops.forEach((stop) => stop());
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
  });

  /** The paths that were listened to once more. */
  const connectedAnew = async () => {
    const before = firestore.opened.length;
    await vi.advanceTimersByTimeAsync(3_000);
    return firestore.opened.slice(before);
  };

  it('nobody, while all hear everything', async () => {
    firestore.commit({ ...job(1, 5), ...ad(1, true) });
    expect(await connectedAnew()).toEqual([]);
    expect(shownAds()).toEqual(['done', 'waiting']);
  });

  it('of an ad: the job’s counters show it', async () => {
    firestore.commit({ ...job(1, 5), ...ad(1, true) }, adsPath(JOB));
    expect(shownAds()).toEqual(['waiting', 'waiting']);
    expect(await connectedAnew()).toEqual([adsPath(JOB)]);
    expect(shownAds()).toEqual(['done', 'waiting']);
  });

  it('of the job: its ads show it, or the list of jobs', async () => {
    firestore.commit({ ...job(2, 5, 'completed'), ...ad(1, true), ...ad(2, true) }, jobPath(JOB));
    expect(useShown.getState().jobs[KEY]?.job?.status).toBe('processing');
    expect(await connectedAnew()).toEqual([jobPath(JOB)]);
    expect(useShown.getState().jobs[KEY]?.job?.status).toBe('completed');
  });

  it('of a job’s creation: the list of jobs shows it', async () => {
    const sent = `job_${'b'.repeat(20)}`;
    const entry = () => useShown.getState().jobs[keyOf(UID, sent)];
    stops.push(watchJob(UID, sent));
    await vi.advanceTimersByTimeAsync(10);
    expect(entry()?.state).toBe('missing');
    firestore.commit({ [jobPath(sent)]: jobDocument({ updated_at: at(5) }) }, jobPath(sent));
    expect(entry()?.state).toBe('missing');
    expect(await connectedAnew()).toEqual([jobPath(sent)]);
    expect(entry()).toMatchObject({ state: 'ready', confirmed: true });
  });

  it('of the list of jobs: the job itself shows it', async () => {
    firestore.commit({ ...job(2, 5, 'completed'), ...ad(1, true), ...ad(2, true) }, JOBS);
    expect(await connectedAnew()).toEqual([JOBS]);
    expect(useShown.getState().recent[keyOf(UID, ALL)]?.jobs[0]?.status).toBe('completed');
  });

  describe('while those that run are listed', () => {
    const IS_RUNNING = `${JOBS} status`;
    const running = () => useShown.getState().recent[keyOf(UID, RUNNING)]?.jobs.map(({ id }) => id);

    beforeEach(async () => {
      stops.push(watchRecent(UID, RUNNING));
      await vi.advanceTimersByTimeAsync(10);
      expect(running()).toEqual([JOB]);
    });

    it('nobody, when it has left them', async () => {
      firestore.commit({ ...job(2, 5, 'completed'), ...ad(1, true), ...ad(2, true) });
      expect(running()).toEqual([]);
      expect(await connectedAnew()).toEqual([]);
    });

    it('of its end: that it is not among them any more shows it', async () => {
      stops.splice(3, 1).forEach((stop) => stop());
      await vi.advanceTimersByTimeAsync(6_000);
      firestore.commit({ ...job(2, 5, 'completed'), ...ad(1, true), ...ad(2, true) }, jobPath(JOB));
      expect(await connectedAnew()).toContain(jobPath(JOB));
      expect(useShown.getState().jobs[KEY]?.job?.status).toBe('completed');
    });

    it('of their list: the job itself shows that it is over, and that it has begun', async () => {
      firestore.commit({ ...job(2, 5, 'completed'), ...ad(1, true), ...ad(2, true) }, IS_RUNNING);
      expect(running()).toEqual([JOB]);
      expect(await connectedAnew()).toEqual([IS_RUNNING]);
      expect(running()).toEqual([]);
      const sent = `job_${'c'.repeat(20)}`;
      stops.push(watchJob(UID, sent));
      firestore.commit({ [jobPath(sent)]: jobDocument({ updated_at: at(6) }) }, IS_RUNNING);
      expect(running()).toEqual([]);
      expect(await connectedAnew()).toContain(IS_RUNNING);
      expect(running()).toEqual([sent]);
    });
  });

  it('of a request: whoever has written it knows that it is there', async () => {
    const id = `show_01_${'a'.repeat(20)}`;
    firestore.commit({ [requestPath(JOB, id)]: newShowRequest(UID, '01', 1, at(5)) }, requestsPath(JOB));
    expectRequest(UID, JOB, id);
    expect(await connectedAnew()).toEqual([requestsPath(JOB)]);
    expect(useShown.getState().requests[KEY]).toHaveProperty(id);
  });

  it('leaves on screen what was there until the new connection says more', async () => {
    firestore.commit({ ...job(1, 5), ...ad(1, true) }, adsPath(JOB));
    const seen = new Set<number | undefined>();
    stops.push(useShown.subscribe(({ ads }) => seen.add(ads[KEY]?.ads.length)));
    await connectedAnew();
    expect([...seen]).toEqual([2]);
  });
});
