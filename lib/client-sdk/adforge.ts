import type { CreatedBody, JobData, JobList } from '../domain/api/job-body';
import type { QueueStats } from '../domain/api/queue-stats';
import type { JobStatus } from '../domain/job-status';
import { type BulkJobFields, formOf } from './bulk-form';
import { Connection, type ConnectionOptions } from './connection';
import { type FollowOptions, followJob } from './follow-job';

export { AdForgeError } from './adforge-error';

export interface CallOptions {
  signal?: AbortSignal;
}

export interface ListOptions extends CallOptions {
  status?: JobStatus | 'all';
  page?: number;
  pageSize?: number;
}

/**
 * A client of the REST API, for Node ≥ 20 and browsers. Its calls reject with an AdForgeError when the
 * API refuses, and try again by themselves where that can help.
 *
 *     const adforge = createAdForge({ baseUrl: 'https://ads.example.com', token: process.env.ADFORGE_KEY });
 *     const { job_id } = await adforge.jobs.create({ … });
 *     for await (const job of adforge.jobs.follow(job_id)) console.log(job.progress.percentage);
 */
export function createAdForge(options: ConnectionOptions) {
  const connection = new Connection(options);
  const address = (jobId: string) => `/jobs/${encodeURIComponent(jobId)}`;
  const follow = (jobId: string, how?: FollowOptions) => followJob(connection, jobId, how);
  return {
    jobs: {
      /** Makes a job. `idempotencyKey` names the intention: the same key makes no second job, also in another process. */
      async create(
        fields: BulkJobFields,
        { signal, idempotencyKey = crypto.randomUUID() }: CallOptions & { idempotencyKey?: string } = {},
      ): Promise<CreatedBody['data']> {
        const headers = { 'Idempotency-Key': idempotencyKey };
        const question = { method: 'POST', headers, body: formOf(fields), signal, repeatable: true } as const;
        return dataOf<CreatedBody>(await connection.send('/ads/generate-bulk-dynamic-job', question));
      },

      async get(jobId: string, { signal }: CallOptions = {}): Promise<JobData> {
        return dataOf<{ data: JobData }>(await connection.send(address(jobId), { signal, repeatable: true }));
      },

      async list({ status = 'all', page = 1, pageSize = 10, signal }: ListOptions = {}): Promise<JobList['data']> {
        const query = new URLSearchParams({ status_filter: status, page: String(page), page_size: String(pageSize) });
        return dataOf<JobList>(await connection.send(`/jobs?${query}`, { signal, repeatable: true }));
      },

      /** Rejects with the code CONFLICT when the job has ended already. */
      async cancel(jobId: string, { signal }: CallOptions = {}): Promise<void> {
        const question = { method: 'POST', signal, repeatable: false } as const;
        await (await connection.send(`${address(jobId)}/cancel`, question)).body?.cancel();
      },

      /** The job now and after every change, until it has ended: `for await (const job of …)`. */
      follow,

      /** The job once it has ended, in whatever way. */
      async ended(jobId: string, how?: FollowOptions): Promise<JobData> {
        let last: JobData | null = null;
        for await (const job of follow(jobId, how)) last = job;
        // A stream may end without a word when the end was told before.
        return (
          last ??
          dataOf<{ data: JobData }>(await connection.send(address(jobId), { signal: how?.signal, repeatable: true }))
        );
      },
    },

    async stats({ signal }: CallOptions = {}): Promise<QueueStats['data']> {
      return dataOf<QueueStats>(await connection.send('/jobs/queue/stats', { signal, repeatable: true }));
    },
  };
}

async function dataOf<Body extends { data: unknown }>(response: Response): Promise<Body['data']> {
  return ((await response.json()) as Body).data;
}
