import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialProgress } from '../../../../../lib/domain/ads/picture-progress';
import type { PictureJob } from '../../../../../lib/domain/jobs/job';
import type { ErrorCode } from '../../../../../lib/domain/shared/error-code';
import { allEnded, commonFailure, countEndedAd, endedProgress, endedStatus, progressFields } from './ad-outcome';

const JOB: Pick<PictureJob, 'type' | 'input' | 'plan'> = {
  type: 'bulk-dynamic',
  input: { aspect_ratio: '1:1' },
  plan: ['lifestyle', 'product_hero', 'limited_offer'],
};
const outcome = fc.constantFrom('done' as const, 'failed' as const);

describe('counting ended ads', () => {
  it('moves from 10 to 90 percent and never falls', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 20 }), (outcomes) => {
        let progress = { ...initialProgress(outcomes.length), percentage: 10 };
        for (const one of outcomes) {
          const next = countEndedAd(JOB, progress, null, one);
          expect(next.percentage).toBeGreaterThanOrEqual(progress.percentage);
          progress = next;
        }
        expect(progress.percentage).toBe(90);
        expect(progress.ads_generated + progress.ads_failed).toBe(outcomes.length);
        expect(allEnded(progress)).toBe(true);
      }),
    );
  });
  it('counts an ad that failed and was then made once, as made', () => {
    const failed = countEndedAd(JOB, initialProgress(3), null, 'failed');
    const made = countEndedAd(JOB, failed, 'failed', 'done');
    expect(made).toMatchObject({ ads_generated: 1, ads_failed: 0 });
    expect(made.percentage).toBe(failed.percentage);
  });
  it('names the next ad and its template', () => {
    expect(countEndedAd(JOB, initialProgress(3), null, 'done').current_step).toBe(
      'Generating ad 2/3 (template: product_hero)...',
    );
  });
  it('counts an ad that failed twice once', () => {
    const failed = countEndedAd(JOB, initialProgress(3), null, 'failed');
    expect(countEndedAd(JOB, failed, 'failed', 'failed')).toEqual(failed);
  });
});

describe('ending a job', () => {
  const ended = (ads_generated: number, ads_failed: number) => ({
    ...initialProgress(ads_generated + ads_failed),
    percentage: 90,
    ads_generated,
    ads_failed,
  });
  it('completes it when all ads were made', () => {
    expect(endedStatus(ended(4, 0))).toBe('completed');
    expect(endedProgress(JOB, ended(4, 0))).toMatchObject({
      percentage: 100,
      current_step: 'All ads generated successfully',
    });
  });
  it('completes it when some failed, and says how many were made', () => {
    expect(endedStatus(ended(3, 1))).toBe('completed');
    expect(endedProgress(JOB, ended(3, 1))).toMatchObject({ percentage: 100, current_step: '3 of 4 ads generated' });
  });
  it('fails it when none was made', () => {
    expect(endedStatus(ended(0, 4))).toBe('failed');
    expect(endedProgress(JOB, ended(0, 4)).percentage).toBe(90);
  });
});

describe('why a job has failed of which no ad could be made', () => {
  const failed = (code: ErrorCode, message: string) => ({
    error: { code, message, timestamp: new Date('2026-11-28T12:00:00Z'), details: null },
  });
  const slow = failed('RATE_LIMIT_EXCEEDED', 'Slow.');
  const blocked = [failed('CONTENT_BLOCKED', 'First.'), failed('CONTENT_BLOCKED', 'Second.')];
  it.each([
    ['is what most of its ads say, in the words of the first of them', [slow, ...blocked], 'First.'],
    ['is what the first says when all say something else', [slow, ...blocked.slice(1)], 'Slow.'],
    ['is not asked of ads that have no error', [{ error: null }, slow], 'Slow.'],
    ['is unknown when no ad has one', [{ error: null }], undefined],
  ])('%s', (_title, ads, message) => expect(commonFailure(ads)?.message).toBe(message));
});

describe('progress', () => {
  it('is written field by field, so that one of them can be left as it is', () => {
    const fields = progressFields({ ...initialProgress(3), ads_failed: 1 });
    expect(fields).toMatchObject({ 'progress.total_ads': 3, 'progress.ads_failed': 1, 'progress.percentage': 0 });
  });
});
