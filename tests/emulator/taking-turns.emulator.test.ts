import { describe, expect, it } from 'vitest';
import { createJob } from './job-fixtures';
import { adsOf, jobEnd, jobUntil } from './job-observer';

describe('ads of several people', () => {
  it('take turns: one ad of one person does not wait for all of another’s', async () => {
    const slow = { point: 'ad.claimed', effect: 'delay', delay_ms: 1500 } as const;
    const many = await createJob({ count: 20, faults: [slow] });
    await jobUntil(many.jobId, ({ progress }) => progress.ads_generated > 0);
    const one = await createJob({ count: 1 });
    const [, few] = await Promise.all([jobEnd(many.jobId), jobEnd(one.jobId)]);
    expect(few.status).toBe('completed');
    const startedAt = (await adsOf(one.jobId))[0]?.started_at?.getTime() ?? Infinity;
    const ads = await adsOf(many.jobId);
    expect(ads.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'done'));
    const later = ads.filter(({ started_at }) => (started_at?.getTime() ?? 0) > startedAt).map(({ number }) => number);
    expect(later.length).toBeGreaterThanOrEqual(4);
    // And of the many, the first ones came first.
    expect(Math.min(...later)).toBeGreaterThan(4);
    expect(ads.map(({ attempts, generation }) => [attempts, generation])).toEqual(ads.map(() => [1, 1]));
  });
});
