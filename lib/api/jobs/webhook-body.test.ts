import { describe, expect, it, vi } from 'vitest';
import { resultOf } from '../../domain/ads/bulk-result';
import { jobSchema, newJob } from '../../domain/jobs/job';
import { at, finishedAdOf, jobOf } from './job-fixtures';
import { pageJobOf } from './page-kind-fixture';
import { jobBody } from './show-job';
import { webhookBody, webhookBodySchema } from './webhook-body';

vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('./page-kind-fixture')).withPageKinds(original),
);

const ended = { status: 'completed', completed_at: at(9), updated_at: at(9) } as const;
const picture = {
  prompt: 'On linen',
  aspect_ratio: '1:1' as const,
  model_id: null,
  background_id: 4,
  upload_id: 'up_00000000000000000000',
  product_images: [],
};

function imageJob(changes: object) {
  const document = { ...newJob('chat', 'alice', picture, at(0)), ...changes };
  return { ...jobSchema.parse(document), id: '1234567890123456' };
}

describe('what is sent when a job has ended', () => {
  it('of ads is what has been sent before there were other kinds', () => {
    const error = { code: 'INTERNAL' as const, message: 'No.', timestamp: at(5), details: null };
    const result = resultOf([finishedAdOf(1, 1, 5)], 9);
    const body = webhookBody(jobOf({ ...ended, status: 'failed', result, error }), 'job.failed', at(10));
    expect(Object.keys(body.data)).toEqual([
      ...['job_id', 'status', 'type', 'created_at', 'updated_at', 'completed_at', 'result', 'error', 'status_url'],
    ]);
    expect(Object.keys(body.data.error ?? {})).toEqual(['code', 'message', 'timestamp', 'details']);
    expect(body).toMatchObject({
      type: 'job.failed',
      timestamp: '2026-11-26T12:00:10.007Z',
      data: { job_id: 'job_abc123def456ghi789jk', result: { ads_generated: 1, failed: 9 } },
    });
  });

  it('of an image has the number and the words of the clients who make images', () => {
    const job = imageJob({ ...ended, result: resultOf([{ ...finishedAdOf(1, 1, 5), template: 'chat' }], 0) });
    const body = webhookBody(job, 'job.completed', at(10));
    expect(body.data.job_id).toBe(1234567890123456);
    expect(body.data.result).toEqual(jobBody(job, [], at(10)).data.result);
    expect(body.data.result).toMatchObject({
      image_url: 'https://files.example/ad-1.png',
      generated_at: '2026-11-26T12:00:09.007Z',
      message: 'Image generated successfully',
      conversation_id: 'conv_1',
    });
    expect(webhookBodySchema.parse(body)).toEqual(body);
  });

  it('of an image that could not be made has no result', () => {
    const job = imageJob({ ...ended, status: 'cancelled', result: resultOf([], 1) });
    expect(webhookBody(job, 'job.cancelled', at(10)).data).not.toHaveProperty('result');
  });

  it('of any other kind has its result as it is', () => {
    const result = { title: 'Example', read_at: null };
    expect(webhookBody(pageJobOf({ ...ended, result }), 'job.completed', at(10)).data).toMatchObject({
      type: 'read_page',
      result,
    });
  });
});
