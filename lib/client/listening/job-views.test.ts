import { describe, expect, it } from 'vitest';
import { requestSubmit } from '../drafts/ads/draft-changes';
import { draftFile, jobDocument, readyDraft, UID } from '../drafts/ads/draft-fixtures';
import {
  jobEntry,
  jobView,
  LOADING,
  mayListAds,
  MISSING,
  needsStandIn,
  NO_ADS,
  standInJob,
  withStandIn,
} from './job-views';

const draft = requestSubmit(readyDraft(), Date.parse('2026-11-23T10:00:00Z'));
const mine = { uid: UID, jobId: draft.jobId };
const fromServer = { exists: true, fromCache: false, hasPendingWrites: false, data: jobDocument(draft) };
const nothing = { jobId: draft.jobId, session: 'signed-in', entry: LOADING, standIn: null, adsError: null } as const;

describe('what a snapshot of a job means', () => {
  it('a job on the server is ready and confirmed', () => {
    expect(jobEntry(mine, fromServer, LOADING)).toMatchObject({ state: 'ready', pending: false, confirmed: true });
  });

  it('a job that was just written is ready and pending', () => {
    const entry = jobEntry(mine, { ...fromServer, fromCache: true, hasPendingWrites: true }, LOADING);
    expect(entry).toMatchObject({ state: 'ready', pending: true, confirmed: false });
  });

  it('a change made here does not make a confirmed job unconfirmed', () => {
    const before = jobEntry(mine, fromServer, LOADING);
    const data = jobDocument(draft, { status: 'cancelled' });
    const entry = jobEntry(mine, { ...fromServer, hasPendingWrites: true, data }, before);
    expect(entry).toMatchObject({ pending: true, confirmed: true, job: { status: 'cancelled' } });
  });

  it('missing is only what the server says is missing', () => {
    const absent = { exists: false, fromCache: false, hasPendingWrites: false, data: undefined };
    expect(jobEntry(mine, absent, LOADING)).toEqual(MISSING);
    expect(jobEntry(mine, { ...absent, fromCache: true }, LOADING)).toEqual(LOADING);
  });

  it('somebody else’s job is missing, also when it is still in the cache of this page', () => {
    expect(jobEntry({ ...mine, uid: 'other' }, { ...fromServer, fromCache: true }, LOADING)).toEqual(MISSING);
  });

  it('a document of a form that nobody knows is an error with a way out', () => {
    const entry = jobEntry(mine, { ...fromServer, data: { status: 'dreaming' } }, LOADING);
    expect(entry).toMatchObject({ state: 'error', error: expect.stringContaining('Reload the page') });
  });
});

describe('listing ads', () => {
  it('waits for the server’s word that the job has begun', () => {
    const processing = { ...fromServer, data: jobDocument(draft, { status: 'processing' }) };
    expect(mayListAds(LOADING)).toBe(false);
    expect(mayListAds(jobEntry(mine, fromServer, LOADING))).toBe(false);
    expect(mayListAds(jobEntry(mine, { ...processing, fromCache: true }, LOADING))).toBe(false);
    expect(mayListAds(jobEntry(mine, processing, LOADING))).toBe(true);
  });
});

describe('a job that isn’t in Firestore yet', () => {
  it('looks as it will: queued, with its words and number of ads', () => {
    const uploading = { ...draft, files: [draftFile({ status: 'uploading' })] };
    const job = standInJob(uploading, null);
    expect(job).toMatchObject({
      id: draft.jobId,
      status: 'queued',
      input: { product_full_name: 'Nike Air Max 90' },
      progress: { percentage: 0, total_ads: 2 },
      created_at: new Date('2026-11-23T10:00:00Z'),
    });
  });

  it('is shown while Firestore loads, and while the server does not know it', () => {
    const standIn = standInJob(draft, UID);
    for (const entry of [LOADING, MISSING]) {
      expect(jobView({ ...nothing, entry, standIn })).toEqual({
        state: 'ready',
        job: standIn,
        pending: true,
        error: null,
      });
    }
  });

  it('is shown until the server’s word is here, but not in place of what the server may say', () => {
    expect(needsStandIn(draft, LOADING)).toBe(true);
    expect(needsStandIn({ ...draft, confirmed: true }, MISSING)).toBe(true);
    expect(needsStandIn({ ...draft, confirmed: true }, LOADING)).toBe(false);
    expect(needsStandIn(readyDraft(), MISSING)).toBe(false);
  });

  it('gives way to the job itself', () => {
    const entry = jobEntry(mine, fromServer, LOADING);
    expect(jobView({ ...nothing, entry, standIn: standInJob(draft, UID) })).toMatchObject({
      job: entry.job,
      pending: false,
    });
  });
});

describe('the newest jobs', () => {
  const standIn = standInJob(draft, UID);
  const other = standInJob(requestSubmit(readyDraft(), 0), UID);
  const listed = { state: 'ready' as const, jobs: other ? [other] : [], error: null };

  it('begin with the one that is still to be sent', () => {
    expect(withStandIn(listed, standIn, 5).jobs).toEqual([standIn, other]);
    expect(withStandIn(listed, standIn, 1).jobs).toEqual([standIn]);
  });

  it('have it once when the server has it, too', () => {
    expect(withStandIn(listed, other, 5)).toBe(listed);
    expect(withStandIn(listed, null, 5)).toBe(listed);
  });
});

describe('what a page shows', () => {
  it.each([
    ['no job', { ...nothing, jobId: null }, 'missing'],
    ['a job, while nobody knows who is there', { ...nothing, session: 'loading' as const }, 'loading'],
    ['a job, to somebody signed out', { ...nothing, session: 'signed-out' as const }, 'missing'],
    ['a job that is being fetched', nothing, 'loading'],
    ['somebody else’s job', { ...nothing, entry: MISSING }, 'missing'],
  ])('%s', (_what, sources, state) => {
    expect(jobView(sources)).toEqual({ state, job: null, pending: false, error: null });
  });

  it('a job with an ad that can’t be shown says so', () => {
    const entry = jobEntry(mine, fromServer, LOADING);
    expect(jobView({ ...nothing, entry, adsError: 'Ad 3' })).toMatchObject({ state: 'ready', error: 'Ad 3' });
    expect(NO_ADS.ads).toEqual([]);
  });
});
