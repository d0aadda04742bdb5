import type { CreatedBody, CreatedImage } from '../api/jobs/created-body';
import type { JobDataOf } from '../api/jobs/job-body';
import type { JobList, ListedJob } from '../api/jobs/list-body';
import type { FIRST_CURSOR } from '../api/requests/job-query';
import type { RemixBody } from '../api/requests/remix-body';
import type { JobKind } from '../domain/jobs/job';
import type { QueueStats } from '../api/jobs/queue-stats';
import { type BulkJobFields, formOf, type TemplateJobFields } from './bulk-form';
import { analysisCalls } from './analysis-calls';
import { catalogueCalls } from './catalogue-calls';
import { Connection, type ConnectionOptions, type Question } from './connection';
import { type FollowOptions, followJob } from './follow-job';
import { type ImageJobFields, imageBodyOf } from './image-body';
import { type JobId, jobPath } from './job-path';
import { readAnswer } from './read-answer';
import { researchCalls } from './research-calls';

export { AdForgeError } from './adforge-error';

export interface CallOptions {
  /** Gives the call up; it rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface CreateOptions extends CallOptions {
  /** Names the intention: the same key makes no second job, also in another process. One of its own if nothing is said. */
  idempotencyKey?: string;
}

export interface ListOptions extends CallOptions {
  status?: JobList['data']['filter'];
  page?: number;
  pageSize?: number;
}

/**
 * A client of the REST API, for Node ≥ 20.9 and browsers. Its calls reject with an AdForgeError when the
 * API refuses or does not answer, and try again by themselves where that can help.
 *
 *     const adforge = createAdForge({ baseUrl: 'https://ads.example.com', token: process.env.ADFORGE_KEY });
 *     const { job_id } = await adforge.jobs.create({ … });
 *     for await (const job of adforge.jobs.follow(job_id)) console.log(job.progress.percentage);
 */
export function createAdForge(options: ConnectionOptions) {
  const connection = new Connection(options);
  const follow = <K extends JobKind = JobKind>(jobId: JobId, how?: FollowOptions) =>
    followJob<JobDataOf<K>>(connection, jobId, how);

  async function ask<Body extends { data: unknown }>(path: string, question: Partial<Question>): Promise<Body['data']> {
    return (await connection.send(path, { repeatable: true, ...question }, readAnswer<Body>)).data;
  }

  /** May be sent twice for its key alone. */
  function create<Body extends { data: unknown }>(path: string, question: Partial<Question>, how: CreateOptions = {}) {
    const headers = { ...question.headers, 'Idempotency-Key': how.idempotencyKey ?? crypto.randomUUID() };
    return ask<Body>(path, { ...question, method: 'POST', headers, signal: how.signal });
  }

  const get = <K extends JobKind = JobKind>(jobId: JobId, { signal }: CallOptions = {}) =>
    ask<{ data: JobDataOf<K> }>(jobPath(jobId), { signal });

  return {
    jobs: {
      /** Makes a job of 1 to 20 ads. */
      create(fields: BulkJobFields, how?: CreateOptions): Promise<CreatedBody['data']> {
        return create<CreatedBody>('/ads/generate-bulk-dynamic-job', formOf(fields), how);
      },

      /** Makes a job of one ad, of a template that you choose. */
      createOfTemplate(fields: TemplateJobFields, how?: CreateOptions): Promise<CreatedBody['data']> {
        return create<CreatedBody>('/ads/image/template-job', formOf(fields), how);
      },

      /** Makes a job that remixes an ad by its `conversation_id`; its result is the new version. */
      remix(conversationId: string, fields: RemixBody, how?: CreateOptions): Promise<CreatedBody['data']> {
        const question = { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) };
        return create<CreatedBody>(`/ads/conversations/${encodeURIComponent(conversationId)}/remix`, question, how);
      },

      /** A job of any kind, told apart by its `type`; of one kind: `get<'chat'>(jobId)`. */
      get,

      list({ status = 'all', page = 1, pageSize = 10, signal }: ListOptions = {}): Promise<JobList['data']> {
        const query = new URLSearchParams({ status_filter: status, page: String(page), page_size: String(pageSize) });
        return ask<JobList>(`/jobs?${query}`, { signal });
      },

      /** All of them, newest first, each once: `for await (const job of …)`. */
      async *all({
        status = 'all',
        pageSize = 100,
        signal,
      }: Omit<ListOptions, 'page'> = {}): AsyncGenerator<ListedJob> {
        const first: typeof FIRST_CURSOR = 'first';
        for (let cursor: string | null = first; cursor !== null;) {
          const query = new URLSearchParams({ status_filter: status, cursor, page_size: String(pageSize) });
          const question = { signal, repeatable: true };
          const list: JobList = await connection.send(`/jobs?${query}`, question, readAnswer<JobList>);
          yield* list.data.jobs;
          cursor = list.metadata.next_cursor ?? null;
        }
      },

      /** Rejects with the code CONFLICT when the job has ended already. Not sent again when its answer got lost. */
      async cancel(jobId: JobId, { signal }: CallOptions = {}): Promise<void> {
        await ask(`${jobPath(jobId)}/cancel`, { method: 'POST', signal, repeatable: false });
      },

      /** A job of any kind now and after every change, until it has ended: `for await (const job of …)`. */
      follow,

      /** The job once it has ended, in whatever way. */
      async ended<K extends JobKind = JobKind>(jobId: JobId, how?: FollowOptions): Promise<JobDataOf<K>> {
        let last: JobDataOf<K> | null = null;
        for await (const job of follow<K>(jobId, how)) last = job;
        // A stream may end without a word when the end was told before.
        return last ?? get<K>(jobId, how);
      },
    },

    images: {
      /** Makes a job of one image; it is followed, listed and cancelled as the others. */
      async create(fields: ImageJobFields, how?: CreateOptions): Promise<CreatedImage['data']> {
        const headers = { 'Content-Type': 'application/json' };
        const path = fields.kind ? `/generate?${fields.kind}=true` : '/generate';
        return create<CreatedImage>(path, { headers, ...(await imageBodyOf(fields)) }, how);
      },
    },

    ...catalogueCalls(connection),

    ...analysisCalls(connection),

    ...researchCalls(connection),

    /** Counts and times of your own jobs. */
    stats({ signal }: CallOptions = {}): Promise<QueueStats['data']> {
      return ask<QueueStats>('/jobs/queue/stats', { signal });
    },
  };
}
