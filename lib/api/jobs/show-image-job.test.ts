import { describe, expect, it } from 'vitest';
import { resultOf } from '../../domain/ads/bulk-result';
import { type IdentifiedJob, jobSchema, newJob } from '../../domain/jobs/job';
import type { Ad } from '../../domain/ads/ad';
import { jobBody } from './show-job';
import { listBody } from './list-body';
import { at, finishedAdOf } from './job-fixtures';

const input = {
  prompt: 'On linen',
  aspect_ratio: '1:1' as const,
  model_id: null,
  background_id: 4,
  upload_id: 'up_00000000000000000000',
  product_images: [],
};

function imageJob(changes: Partial<Record<keyof IdentifiedJob, unknown>> = {}): IdentifiedJob {
  const document = { ...newJob('chat', 'alice', input, at(0)), ...changes };
  return { ...jobSchema.parse(document), id: '1234567890123456' };
}

const made = (note: string | null): Ad => ({ ...finishedAdOf(1, 1, 5), template: 'chat', note });
const IMAGE = {
  image_url: 'https://files.example/ad-1.png',
  generated_at: '2026-11-26T12:00:09.007Z',
  message: 'Composed.',
};
const completed = (note: string | null = 'Composed.') =>
  imageJob({ status: 'completed', completed_at: at(9), attempts: 1, result: resultOf([made(note)], 0) });

describe('an image job, for the clients of its kinds', () => {
  it('has a number for an id, and waits as pending beside data', () => {
    const body = jobBody(imageJob(), [], at(1));
    expect(body).toMatchObject({
      job_id: 1234567890123456,
      status: 'pending',
      job_type: 'chat',
      attempts: 0,
      error: null,
      created_at: '2026-11-26T12:00:00.007Z',
      estimated_completion: '2026-11-26T12:03:00.007Z',
      data: { job_id: 1234567890123456, status: 'queued', progress: { percentage: 0 } },
    });
    expect(body).not.toHaveProperty('result');
    for (const progress of [body.progress, body.data.progress]) {
      expect(Object.keys(progress)).toEqual(['percentage', 'current_step']);
    }
  });

  it('has the three documented fields as its result, and the file’s beside them in data', () => {
    const body = jobBody(completed(), [], at(10));
    expect(body).toMatchObject({ status: 'completed', attempts: 1, result: IMAGE, result_data: IMAGE });
    expect(Object.keys(body.result ?? {})).toEqual(Object.keys(IMAGE));
    expect(body.data.result).toMatchObject({ ...IMAGE, conversation_id: 'conv_1', aspect_ratio: '1:1' });
  });

  it('says something also where nobody had anything to say', () => {
    expect(jobBody(completed(null), [], at(10)).result).toMatchObject({ message: 'Image generated successfully' });
  });

  it('has its error as a text beside data, and no result', () => {
    const error = { code: 'CONTENT_BLOCKED', message: 'Change the prompt.', timestamp: at(5), details: null };
    const body = jobBody(imageJob({ status: 'failed', error, result: resultOf([], 1) }), [], at(10));
    expect(body).toMatchObject({
      status: 'failed',
      error: 'Change the prompt.',
      data: { error: { code: error.code } },
    });
    expect(body).not.toHaveProperty('result');
    expect(body.data).not.toHaveProperty('result');
  });

  it('is listed in the words of its clients', () => {
    const { jobs, data } = listBody([completed(), imageJob()], 2, { filter: 'all', page: 1, size: 10 });
    expect(jobs).toMatchObject([
      { job_id: 1234567890123456, job_type: 'chat', status: 'completed', result: IMAGE, error: null },
      { status: 'pending', error: null, attempts: 0 },
    ]);
    expect(data.jobs.map(({ status }) => status)).toEqual(['completed', 'queued']);
    for (const job of [...jobs, ...data.jobs]) expect(job).not.toHaveProperty('total_ads');
  });
});
