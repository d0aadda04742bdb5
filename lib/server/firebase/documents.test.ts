import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adOf, jobOf } from '../../api/jobs/job-fixtures';
import { parseAd, parseJob } from './documents';

const warn = vi.spyOn(console, 'warn');
beforeEach(() => void warn.mockImplementation(() => {}).mockClear());
afterEach(() => warn.mockReset());

function snapshot(path: string, data: object | undefined): DocumentSnapshot {
  return { id: path.split('/').at(-1), ref: { path }, data: () => data } as unknown as DocumentSnapshot;
}

const { id: _adId, ...ad } = adOf(1);
const { id: _jobId, ...job } = jobOf();

describe('a document that somebody has changed in the console', () => {
  it.each<[string, object]>([
    ['a status that there is not', { ...ad, status: 'nice' }],
    ['a text for a number', { ...ad, number: 'one' }],
    ['nothing in it', {}],
  ])('is no ad with %s', (_, data) => {
    expect(parseAd(snapshot('ad_videos_jobs/job_a/ads/01', data))).toBeNull();
  });

  it('is no job with another kind', () => {
    expect(parseJob(snapshot('ad_videos_jobs/job_b', { ...job, type: 'bulk' }))).toBeNull();
  });

  it('is still an ad with something more in it, also a reference to another document', () => {
    const firestore: { self?: unknown } = {};
    firestore.self = firestore;
    class Reference {
      readonly firestore = firestore;
    }
    const changed = { ...ad, note_to_self: 'look', seen_in: new Reference() };
    expect(parseAd(snapshot('ad_videos_jobs/job_c/ads/01', changed))).toEqual(adOf(1));
  });

  it('is told of once, by its path and its fields', () => {
    for (let time = 0; time < 3; time += 1) parseAd(snapshot('ad_videos_jobs/job_d/ads/01', { ...ad, status: 'nice' }));
    expect(warn.mock.calls.map(([line]) => JSON.parse(String(line)))).toEqual([
      {
        severity: 'WARNING',
        message: 'A document can’t be read',
        path: 'ad_videos_jobs/job_d/ads/01',
        fields: 'status',
      },
    ]);
  });

  it('is not told of when it is not there', () => {
    expect(parseJob(snapshot('ad_videos_jobs/job_e', undefined))).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });
});
