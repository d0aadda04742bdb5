import { describe, expect, it, vi } from 'vitest';
import { NO_FIGURES } from '../../domain/work/figures';
import { createdOfKind } from './created-body';
import { at } from './job-fixtures';
import { listBody } from './list-body';
import { pageJobOf, READ_PICTURE_PAGE, stagesWhile } from './page-kind-fixture';
import { jobBody, needsAds } from './show-job';

vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('./page-kind-fixture')).withPageKinds(original),
);

const running = pageJobOf({
  status: 'processing',
  started_at: at(1),
  progress: { percentage: 40, current_step: 'Reading the page...' },
  stages: stagesWhile('read'),
  result: { title: 'Example', read_at: null },
});
const stage = (id: string, name: string, status = 'waiting') => {
  return { id, name, status, started_at: null, ended_at: null, detail: null };
};

describe('a job of a kind without pictures', () => {
  it('shows its stages in their order, and what it has made so far as it is', () => {
    const { data, ...flat } = jobBody(running, [], at(10));
    expect(data).toEqual({
      job_id: 'job_page0000000000000000',
      status: 'processing',
      type: 'read_page',
      created_at: '2026-11-26T12:00:00.007Z',
      updated_at: '2026-11-26T12:00:00.007Z',
      started_at: '2026-11-26T12:00:01.007Z',
      completed_at: null,
      estimated_completion: '2026-11-26T12:10:00.007Z',
      progress: { percentage: 40, current_step: 'Reading the page...' },
      progress_data: {
        percentage: 40,
        current_step: 'Reading the page...',
        estimated_time_remaining: 590,
        stages: [
          {
            ...stage('fetch', 'Fetch the page', 'done'),
            started_at: '2026-11-26T12:00:01.007Z',
            ended_at: '2026-11-26T12:00:05.007Z',
            detail: '120 kB',
          },
          {
            ...stage('read', 'Read it', 'running'),
            started_at: '2026-11-26T12:00:05.007Z',
            detail: 'Half of it',
          },
          stage('keep', 'Keep it'),
        ],
      },
      result: { title: 'Example', read_at: null },
      result_data: { title: 'Example', read_at: null },
      message: 'Processing... Reading the page...',
    });
    expect(flat).toEqual({
      ...data,
      success: true,
      message: 'Job status: processing',
      job_type: 'read_page',
      attempts: 0,
      error: null,
    });
  });

  it('shows what lies before it while it waits', () => {
    const { progress_data } = jobBody(pageJobOf(), [], at(1)).data;
    expect(progress_data.stages).toEqual([
      stage('fetch', 'Fetch the page'),
      stage('read', 'Read it'),
      stage('keep', 'Keep it'),
    ]);
  });

  it('shows in JSON when something was', () => {
    const done = pageJobOf({ status: 'completed', result: { title: null, read_at: at(9) } });
    expect(JSON.parse(JSON.stringify(jobBody(done, [], at(10)).data.result))).toEqual({
      title: null,
      read_at: '2026-11-26T12:00:09.007Z',
    });
  });

  it('is called pending by clients who make images', () => {
    const job = pageJobOf({ type: READ_PICTURE_PAGE, id: '1234567890123456' });
    expect(jobBody(job, [], at(1))).toMatchObject({
      job_id: 1234567890123456,
      status: 'pending',
      data: { status: 'queued' },
    });
  });

  it('is listed with its result and without counts', () => {
    const { data, jobs } = listBody([running], 1, { filter: 'all', page: 1, size: 10 });
    const listed = {
      job_id: 'job_page0000000000000000',
      status: 'processing',
      type: 'read_page',
      job_type: 'read_page',
      created_at: '2026-11-26T12:00:00.007Z',
      completed_at: null,
      progress: 40,
      result: { title: 'Example', read_at: null },
    };
    expect(data.jobs).toEqual([listed]);
    expect(jobs).toEqual([{ ...listed, attempts: 0, error: null }]);
  });

  it('has no ads that would have to be read', () => {
    expect(needsAds(running)).toBe(false);
  });

  it('is named in the answer to its creation', () => {
    expect(createdOfKind(pageJobOf(), NO_FIGURES, 'Page job created successfully')).toEqual({
      success: true,
      message: 'Page job created successfully',
      data: {
        job_id: 'job_page0000000000000000',
        status: 'queued',
        type: 'read_page',
        created_at: '2026-11-26T12:00:00.007Z',
        estimated_completion: '2026-11-26T12:10:00.007Z',
        status_url: '/api/v1/jobs/job_page0000000000000000',
        message: 'Job is queued. Use the status_url to check progress.',
      },
      job_id: 'job_page0000000000000000',
      status: 'queued',
    });
  });
});
