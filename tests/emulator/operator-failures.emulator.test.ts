import { describe, expect, it } from 'vitest';
import { createJob, type Fault } from './job-fixtures';
import { adsOf, settled, jobEnd } from './job-observer';

/** As when the key of the image service is not accepted. */
const needsOperator: Fault = {
  point: 'ad.claimed',
  effect: 'error',
  code: 'PROVIDER_UNAVAILABLE',
  message: 'The key is not accepted. For the operator: check it.',
  ends_job: true,
  attempts: 9,
};

describe('a failure that stays until the operator acts', () => {
  it('ends the ads that wait with the same reason, and those being made are kept', async () => {
    const others: Fault = { point: 'ad.claimed', effect: 'delay', delay_ms: 2500 };
    const { jobId } = await createJob({ count: 10, faults: [{ ...needsOperator, ad: 1 }, others] });
    await jobEnd(jobId);
    const { progress, result } = await settled(jobId);
    const ads = await adsOf(jobId);
    const failed = ads.filter(({ status }) => status === 'failed');
    const untried = failed.filter(({ attempts }) => attempts === 0);
    expect(untried.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ error }) => error?.message))).toEqual(new Set([needsOperator.message]));
    expect(ads.every(({ status }) => status === 'done' || status === 'failed')).toBe(true);
    expect(failed).toHaveLength(untried.length + 1);
    expect(progress).toMatchObject({ ads_failed: failed.length, ads_generated: 10 - failed.length });
    expect(result?.ads).toHaveLength(10 - failed.length);
  });

  it('makes the whole job fail with the advice when no ad was made', async () => {
    const { jobId } = await createJob({ count: 8, faults: [needsOperator] });
    const job = await jobEnd(jobId);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'PROVIDER_UNAVAILABLE', message: needsOperator.message },
      progress: { ads_generated: 0, ads_failed: 8 },
    });
    await settled(jobId);
    expect((await adsOf(jobId)).map(({ status }) => status)).toEqual(Array(8).fill('failed'));
  });
});
