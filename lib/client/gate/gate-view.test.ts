import { describe, expect, it } from 'vitest';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { analysedBy, gateView, runningAnalysis } from './gate-view';

const missing = (...presences: [boolean, boolean]) =>
  gateView('signed-in', { account: presences[0], analysis: presences[1] }).prerequisites?.missing.map(({ id }) => id);

const job = (id: string, type: string, status: string, result_count: number | null) =>
  ({ id, type, status, result: result_count === null ? null : { result_count } }) as unknown as IdentifiedJob;

describe('the gate before Dashboard and Chat', () => {
  it('says what is missing, in the order in which it is to be done', () => {
    expect(missing(false, false)).toEqual(['ad_account_connected', 'first_analysis_completed']);
    expect(missing(true, false)).toEqual(['first_analysis_completed']);
  });

  it('is open for who has an analysis, also of uploaded ads without an account', () => {
    expect(missing(false, true)).toEqual([]);
    expect(gateView('signed-in', { account: null, analysis: true }).prerequisites?.ready).toBe(true);
  });

  it('is shut for somebody who is not signed in, and waits for nothing', () => {
    expect(gateView('signed-out', { account: null, analysis: null })).toMatchObject({
      state: 'ready',
      prerequisites: { ready: false, missing: [{ href: '/insights#connect' }, { href: '/insights#analyse' }] },
    });
  });

  it('claims nothing before the server has spoken, and says when it may not be asked', () => {
    expect(gateView('signed-in', { account: true, analysis: null }).state).toBe('loading');
    expect(gateView('loading', { account: false, analysis: false }).state).toBe('loading');
    expect(gateView('signed-in', { account: false, analysis: 'refused' }).state).toBe('failed');
  });

  it('knows the analysis under way, and the last one that was completed', () => {
    const jobs = [
      job('d', 'ad_analysis', 'processing', 3),
      job('c', 'ad_analysis', 'cancelled', 2),
      job('b', 'ad_analysis', 'completed', 4),
      job('a', 'scrape_store', 'completed', 9),
    ];
    expect(runningAnalysis(jobs)?.id).toBe('d');
    expect(analysedBy(jobs)).toBe('b');
    expect(runningAnalysis(jobs.slice(1))).toBeNull();
    expect(analysedBy(jobs.slice(3))).toBeNull();
  });
});
