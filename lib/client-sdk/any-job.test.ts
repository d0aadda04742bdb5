import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { AdResult } from '../api/dialects/adforge';
import type { ListedJob } from '../api/jobs/list-body';
import type { JobKind } from '../domain/jobs/job';
import { createAdForge } from './adforge';
import { type LocalApi, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

const page = {
  job_id: 'job_page0000000000000000',
  status: 'processing',
  type: 'read_page',
  progress: { percentage: 40, current_step: 'Reading the page...' },
  progress_data: {
    percentage: 40,
    current_step: 'Reading the page...',
    stages: [{ id: 'read', name: 'Read it', status: 'running', started_at: null, ended_at: null, detail: null }],
  },
};
const done = { ...page, status: 'completed', result: { title: 'Example' } };
const body = (data: object) => JSON.stringify({ success: true, data });

describe('a job of a kind that this client has never heard of', () => {
  it.each(['stream', 'poll'] as const)('is followed to its end by %s', async (via) => {
    api = await startLocalApi((request, response, count) => {
      if (!request.url?.endsWith('/events')) return response.writeHead(200).end(body(count === 1 ? page : done));
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const events = [page, done].map((job, index) => `event: job\nid: ${index}\ndata: ${body(job)}\n\n`);
      return response.end(events.join(''));
    });
    const adforge = createAdForge({ baseUrl: api.url, token: 'afk_token' });
    const seen: unknown[] = [];
    for await (const job of adforge.jobs.follow(page.job_id, { via, pollMs: 1 })) seen.push(job);
    expect(seen).toEqual([page, done]);
  });
});

describe('the kind of a job', () => {
  it('says what its result is', async () => {
    api = await startLocalApi((_, response) => response.writeHead(200).end(body(done)));
    const adforge = createAdForge({ baseUrl: api.url, token: 'afk_token' });
    expectTypeOf(adforge.jobs.get<'bulk-dynamic'>)
      .returns.resolves.toHaveProperty('type')
      .toEqualTypeOf<'bulk-dynamic'>();
    expectTypeOf(adforge.jobs.ended).returns.resolves.toHaveProperty('type').toEqualTypeOf<JobKind>();
    expectTypeOf<AdResult>().toExtend<Awaited<ReturnType<typeof adforge.jobs.ended<'remix'>>>['result']>();
    expect((await adforge.jobs.get(page.job_id)).result).toEqual({ title: 'Example' });
  });
});

describe('all jobs', () => {
  it('come one after the other, page by page, from where the answer before ended', async () => {
    const listed = (id: string) => ({ job_id: id }) as ListedJob;
    const pages: Record<string, object> = {
      first: { data: { jobs: [listed('a'), listed('b')] }, metadata: { next_cursor: 'next' } },
      next: { data: { jobs: [listed('c')] }, metadata: { next_cursor: null } },
    };
    api = await startLocalApi((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://here');
      expect(searchParams.get('page_size')).toBe('2');
      response.writeHead(200).end(JSON.stringify(pages[searchParams.get('cursor') ?? '']));
    });
    const adforge = createAdForge({ baseUrl: api.url, token: 'afk_token', appCheckToken: () => 'of an app' });
    const seen: unknown[] = [];
    for await (const { job_id } of adforge.jobs.all({ pageSize: 2 })) seen.push(job_id);
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(api.asked.map(({ headers }) => headers['x-firebase-appcheck'])).toEqual(['of an app', 'of an app']);
  });
});
