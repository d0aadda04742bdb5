import { describe, expect, it } from 'vitest';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { resultOf } from '../../domain/ads/bulk-result';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { listBody } from './list-body';
import { jobBody } from './show-job';
import { adOf, at, finishedAdOf, jobOf } from './job-fixtures';

const progress = (percentage: number, current_step: string, ads_generated: number, ads_failed = 0) => ({
  percentage,
  current_step,
  total_ads: 10,
  ads_generated,
  ads_failed,
});

/** The documented bodies, one for each status: what `data` says. */
const CASES: { name: string; job: IdentifiedJob; ads?: IdentifiedAd[]; data: Record<string, unknown> }[] = [
  {
    name: 'queued',
    job: jobOf(),
    data: {
      job_id: 'job_abc123def456ghi789jk',
      status: 'queued',
      type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:00:00.007Z',
      completed_at: null,
      estimated_completion: '2026-11-26T12:20:00.007Z',
      progress: { percentage: 0, current_step: 'Waiting in queue...', total_ads: 10, ads_generated: 0 },
      progress_data: { percentage: 0, current_step: 'Waiting in queue...' },
      message: 'Job is waiting in queue',
    },
  },
  {
    name: 'processing, with the ads finished so far and the pace of these',
    job: jobOf({
      status: 'processing',
      started_at: at(1),
      updated_at: at(6),
      progress: progress(18, 'Generating ad 2/10 (template: lifestyle)...', 1),
    }),
    ads: [finishedAdOf(1, 2, 6), ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => adOf(number))],
    data: {
      job_id: 'job_abc123def456ghi789jk',
      status: 'processing',
      type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:00:06.007Z',
      started_at: '2026-11-26T12:00:01.007Z',
      completed_at: null,
      estimated_completion: '2026-11-26T12:00:42.007Z',
      progress: {
        percentage: 18,
        current_step: 'Generating ad 2/10 (template: lifestyle)...',
        total_ads: 10,
        ads_generated: 1,
      },
      progress_data: {
        percentage: 18,
        current_step: 'Generating ad 2/10 (template: lifestyle)...',
        estimated_time_remaining: 32,
      },
      result: { ads_generated: 1, failed: 0, ads: [documentedAd(1)] },
      result_data: { ads_generated: 1, failed: 0, ads: [documentedAd(1)] },
      message: 'Processing... Generating ad 2/10 (template: lifestyle)...',
    },
  },
  {
    name: 'completed, although some ads failed',
    job: jobOf({
      status: 'completed',
      started_at: at(1),
      updated_at: at(60),
      completed_at: at(60),
      progress: progress(100, '1 of 10 ads generated', 1, 9),
      result: resultOf([finishedAdOf(1, 2, 6)], 9),
    }),
    data: {
      job_id: 'job_abc123def456ghi789jk',
      status: 'completed',
      type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:01:00.007Z',
      started_at: '2026-11-26T12:00:01.007Z',
      completed_at: '2026-11-26T12:01:00.007Z',
      progress: { percentage: 100, current_step: '1 of 10 ads generated', total_ads: 10, ads_generated: 1 },
      progress_data: { percentage: 100, current_step: '1 of 10 ads generated' },
      result: { ads_generated: 1, failed: 9, ads: [documentedAd(1)] },
      result_data: { ads_generated: 1, failed: 9, ads: [documentedAd(1)] },
      message: 'Job completed successfully',
    },
  },
  {
    name: 'failed',
    job: jobOf({
      status: 'failed',
      updated_at: at(5),
      failed_at: at(5),
      progress: progress(10, 'Failed during checking photos and logo', 0),
      error: {
        code: 'INVALID_PRODUCT_DATA',
        message: '“a.png” is not an image we can read.',
        timestamp: at(5),
        details: { file: 'a.png' },
      },
    }),
    data: {
      job_id: 'job_abc123def456ghi789jk',
      status: 'failed',
      type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:00:05.007Z',
      completed_at: null,
      failed_at: '2026-11-26T12:00:05.007Z',
      progress: {
        percentage: 10,
        current_step: 'Failed during checking photos and logo',
        total_ads: 10,
        ads_generated: 0,
      },
      progress_data: { percentage: 10, current_step: 'Failed during checking photos and logo' },
      result: { ads_generated: 0, failed: 0, ads: [] },
      result_data: { ads_generated: 0, failed: 0, ads: [] },
      error: {
        message: '“a.png” is not an image we can read.',
        code: 'INVALID_PRODUCT_DATA',
        timestamp: '2026-11-26T12:00:05.007Z',
        details: { file: 'a.png' },
      },
      error_data: { message: '“a.png” is not an image we can read.', details: { file: 'a.png' } },
      message: 'Job failed',
    },
  },
  {
    name: 'cancelled, before its ads were settled: those made stay in the result',
    job: jobOf({
      status: 'cancelled',
      updated_at: at(8),
      cancelled_at: at(8),
      progress: progress(18, 'Generating ad 2/10 (template: lifestyle)...', 1),
    }),
    ads: [finishedAdOf(1, 2, 6), adOf(2)],
    data: {
      job_id: 'job_abc123def456ghi789jk',
      status: 'cancelled',
      type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:00:08.007Z',
      completed_at: null,
      cancelled_at: '2026-11-26T12:00:08.007Z',
      progress: {
        percentage: 18,
        current_step: 'Generating ad 2/10 (template: lifestyle)...',
        total_ads: 10,
        ads_generated: 1,
      },
      progress_data: { percentage: 18, current_step: 'Generating ad 2/10 (template: lifestyle)...' },
      result: { ads_generated: 1, failed: 0, ads: [documentedAd(1)] },
      result_data: { ads_generated: 1, failed: 0, ads: [documentedAd(1)] },
      message: 'Job was cancelled',
    },
  },
];

function documentedAd(number: number) {
  return {
    firebase_url: `https://files.example/ad-${number}.png`,
    storage_path: `users/alice/stores/nike/products/air-max-90/conversations/conv_${number}/ad_lifestyle_1_20261126_120500.png`,
    conversation_id: `conv_${number}`,
    aspect_ratio: '1:1',
    prompt_used: 'Lifestyle ad featuring Nike Air Max 90. '.repeat(5),
    template: 'lifestyle',
    variation: 1,
  };
}

describe('the answer about a job', () => {
  it.each(CASES)('$name', ({ job, ads = [], data }) => {
    const body = jobBody(job, ads, at(10));
    expect(body.data).toEqual(data);
    expect(body).toEqual({
      ...data,
      success: true,
      message: `Job status: ${job.status}`,
      data,
      job_type: 'bulk-dynamic',
      attempts: 0,
      error: job.error?.message ?? null,
    });
  });

  it('says what is left as at least a second, because it isn’t over', () => {
    const job = jobOf({ status: 'processing' });
    const { progress_data } = jobBody(job, [finishedAdOf(1, 2, 6), adOf(2)], at(100)).data;
    expect(progress_data).toHaveProperty('estimated_time_remaining', 1);
  });
});

describe('a job in a list', () => {
  const listItem = (job: IdentifiedJob) => listBody([job], 1, { filter: 'all', page: 1, size: 10 }).data.jobs[0];

  it('has its progress as a number, and no error unless it failed', () => {
    expect(listItem(jobOf())).toEqual({
      job_id: 'job_abc123def456ghi789jk',
      status: 'queued',
      type: 'bulk-dynamic',
      job_type: 'bulk-dynamic',
      created_at: '2026-11-26T12:00:00.007Z',
      completed_at: null,
      progress: 0,
      total_ads: 10,
      ads_generated: 0,
    });
  });

  it('has the result and the error', () => {
    const error = { code: 'RATE_LIMIT_EXCEEDED' as const, message: 'Too many.', timestamp: at(5), details: null };
    expect(listItem(jobOf({ status: 'failed', error, result: resultOf([], 10) }))).toMatchObject({
      result: { ads_generated: 0, failed: 10, ads: [] },
      error: { message: 'Too many.', code: 'RATE_LIMIT_EXCEEDED', timestamp: '2026-11-26T12:00:05.007Z', details: {} },
    });
  });
});
