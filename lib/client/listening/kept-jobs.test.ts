import { expect, it } from 'vitest';
import { adDocument, jobDocument } from '../firebase/document-fixtures';
import { parseAd, parseJob } from '../firebase/firestore-documents';
import type { AdsEntry, JobEntry } from './job-views';
import { worthKeeping } from './kept-jobs';

function jobEntry(change: Record<string, unknown> = {}, pending = false): JobEntry {
  const progress = { percentage: 100, current_step: '', total_ads: 2, ads_generated: 2, ads_failed: 0 };
  const job = parseJob('job_1', jobDocument({ status: 'completed', progress, ...change }));
  if (!job) throw new Error('not a job');
  return { state: 'ready', job, pending, confirmed: true, error: null };
}

function adsEntry(count: number, error: string | null = null): AdsEntry {
  const ads = Array.from({ length: count }, (_, index) => parseAd(`0${index + 1}`, adDocument(index + 1, {})));
  return { ads: ads.filter((ad) => ad !== null), error };
}

it('keeps a job that has ended, with its ads', () => {
  const [entry, ads] = [jobEntry(), adsEntry(2)];
  expect(worthKeeping(entry, ads)).toEqual({ job: entry.job, ads: ads.ads });
});

it.each([
  ['is under way', jobEntry({ status: 'processing' }), adsEntry(2)],
  ['the server has not heard of', jobEntry({}, true), adsEntry(2)],
  ['is gone', { state: 'missing', job: null, pending: false, confirmed: true, error: null } as const, adsEntry(2)],
  ['has ads that nobody has listened to', jobEntry(), undefined],
  ['has an ad that has not come yet', jobEntry(), adsEntry(1)],
  ['has an ad that can’t be shown', jobEntry(), adsEntry(2, 'Ad 2 can’t be shown: reload the page.')],
])('keeps nothing of one that %s', (_what, entry, ads) => {
  expect(worthKeeping(entry, ads)).toBeNull();
});

it('is the same job when it is read again', () => {
  const { job } = jobEntry();
  const [ad] = adsEntry(1).ads;
  if (!job || !ad) throw new Error('nothing to read');
  expect(parseJob('job_1', structuredClone(job))).toEqual(job);
  expect(parseAd('01', structuredClone(ad))).toEqual(ad);
});
