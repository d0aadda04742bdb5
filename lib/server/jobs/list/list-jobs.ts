import 'server-only';
import type { JobList } from '../../../api/jobs/job-body';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { JOBS } from '../../../domain/shared/paths';
import { parseJob } from '../../firebase/documents';
import { firestore } from '../../firebase/admin';
import { flatWords, listItem } from '../../../api/jobs/show-job';
import type { ListQuery } from './list-query';

/** One page of a person's jobs, newest first, and how many there are in all. */
export async function listJobs(uid: string, { filter, page, size }: ListQuery) {
  const own = firestore.collection(JOBS).where('user_id', '==', uid);
  const wanted = filter === 'all' ? own : own.where('status', '==', filter === 'pending' ? 'queued' : filter);
  const [{ docs }, count] = await Promise.all([
    wanted
      .orderBy('created_at', 'desc')
      .offset((page - 1) * size)
      .limit(size)
      .get(),
    wanted.count().get(),
  ]);
  return { jobs: docs.flatMap((doc) => parseJob(doc) ?? []), total: count.data().count };
}

/** The answer with a page of jobs: `data.jobs` in AdForge's words, `jobs` in the flat ones. */
export function listBody(jobs: readonly IdentifiedJob[], total: number, { filter, page, size }: ListQuery): JobList {
  return {
    success: true,
    message: `Retrieved ${jobs.length} job(s)`,
    data: { jobs: jobs.map(listItem), total, filter, limit: size },
    jobs: jobs.map((job) => ({ ...listItem(job), ...flatWords(job) })),
    metadata: {
      current_page: page,
      page_size: size,
      first_page: 1,
      last_page: Math.max(1, Math.ceil(total / size)),
      total_records: total,
    },
  };
}
