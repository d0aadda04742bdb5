import 'server-only';
import type { ListPage } from '../../../api/jobs/list-body';
import { JOBS } from '../../../domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { parseJob } from '../../firebase/documents';

/** One page of a person's jobs, newest first, and how many there are in all. */
export async function listJobs(uid: string, { filter, page, size }: ListPage) {
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
