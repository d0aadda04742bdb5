import { describe, expect, it, vi } from 'vitest';
import { jobDocument, UID } from '../firebase/document-fixtures';
import { jobEntry } from './job-entry';
import { hasOwnAds, mayListAds } from './own-ads';
import { jobView, LOADING, MISSING, NO_ADS } from './job-views';

vi.mock('@/lib/domain/kinds/registry', async (original) => {
  const { JOB_KINDS } = await original<typeof import('@/lib/domain/kinds/registry')>();
  const { pictures: _pictures, ...report } = JOB_KINDS['bulk-dynamic'];
  return { JOB_KINDS: { ...JOB_KINDS, report } };
});

const jobId = `job_${'a'.repeat(20)}`;
const mine = { uid: UID, jobId };
const fromServer = { exists: true, fromCache: false, hasPendingWrites: false, data: jobDocument() };
const nothing = { jobId, session: 'signed-in', entry: LOADING, standIn: null, adsError: null } as const;

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
    const data = jobDocument({ status: 'cancelled' });
    const entry = jobEntry(mine, { ...fromServer, hasPendingWrites: true, data }, before);
    expect(entry).toMatchObject({ pending: true, confirmed: true, job: { status: 'cancelled' } });
  });

  it('missing is only what the server says is missing', () => {
    const absent = { exists: false, fromCache: false, hasPendingWrites: false, data: undefined };
    expect(jobEntry(mine, absent, LOADING)).toEqual(MISSING);
    expect(jobEntry(mine, { ...absent, fromCache: true }, LOADING)).toEqual(LOADING);
  });

  it('a new connection that has heard nothing yet takes nothing back', () => {
    const absent = { exists: false, fromCache: true, hasPendingWrites: false, data: undefined };
    const known = jobEntry(mine, fromServer, LOADING);
    expect(jobEntry(mine, absent, known)).toBe(known);
    const unconfirmed = jobEntry(mine, { ...fromServer, fromCache: true, hasPendingWrites: true }, LOADING);
    expect(jobEntry(mine, absent, unconfirmed)).toEqual(LOADING);
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
    const processing = { ...fromServer, data: jobDocument({ status: 'processing' }) };
    expect(mayListAds(LOADING)).toBe(false);
    expect(mayListAds(jobEntry(mine, fromServer, LOADING))).toBe(false);
    expect(mayListAds(jobEntry(mine, { ...processing, fromCache: true }, LOADING))).toBe(false);
    expect(mayListAds(jobEntry(mine, processing, LOADING))).toBe(true);
  });
});

describe('a job that makes no pictures', () => {
  const entry = jobEntry(
    mine,
    { ...fromServer, data: { ...jobDocument({ status: 'processing' }), type: 'report' } },
    LOADING,
  );

  it('is shown, and no ads of it are listened to', () => {
    expect(entry).toMatchObject({ state: 'ready', job: { type: 'report' } });
    expect(mayListAds(entry)).toBe(false);
  });

  it('has no ads, and neither has one that makes a version of another’s', () => {
    expect(entry.job && hasOwnAds(entry.job)).toBe(false);
    expect(hasOwnAds({ type: 'remix' })).toBe(false);
    expect(hasOwnAds({ type: 'bulk-dynamic' })).toBe(true);
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
