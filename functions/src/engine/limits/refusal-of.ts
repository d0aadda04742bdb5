import type { Query } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { dayBegin, type Limited, overLimit } from '../../../../lib/domain/limits/person-limits';
import { JOBS, REQUESTS } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { accountSortOf } from './account-sort';
import { personLimits } from './person-limits';

// Nobody keeps count: what was asked for earlier is counted when something is to begin. So nothing is contended for by
// however many begin at the same moment, each of them comes to the same answer when it is looked at again, and those that
// were asked for first are the ones that go on.

/** Why a job goes beyond what its person may have, a sentence for them; null where it may begin. */
export async function refusalOfJob({ user_id, created_at }: Pick<IdentifiedJob, 'user_id' | 'created_at'>) {
  const earlier = firestore.collection(JOBS).where('user_id', '==', user_id).where('created_at', '<', created_at);
  const underWay = earlier.where('status', 'in', ['queued', 'processing']);
  const [now, today] = await Promise.all([
    refusal('running_jobs', user_id, underWay),
    refusal('jobs_a_day', user_id, earlier.where('created_at', '>=', dayBegin(created_at))),
  ]);
  return now ?? today;
}

/** The same of a version of an ad. */
export async function refusalOfVersion({ user_id, created_at }: { user_id: string; created_at: Date }) {
  const today = firestore
    .collectionGroup(REQUESTS)
    .where('user_id', '==', user_id)
    .where('created_at', '>=', dayBegin(created_at))
    .where('created_at', '<', created_at);
  return refusal('versions_a_day', user_id, today);
}

async function refusal(limited: Limited, uid: string, counted: Query): Promise<string | null> {
  const limits = personLimits();
  const sort = await accountSortOf(uid);
  const allowed = limits[limited][sort];
  if (allowed === 0) return null;
  // No more than are needed to know it: each thousand of what is counted is paid for.
  const { count: before } = (await counted.limit(allowed).count().get()).data();
  return overLimit({ limited, sort, before }, limits);
}
