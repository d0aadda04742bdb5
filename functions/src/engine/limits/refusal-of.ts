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

/** More than any limit; of somebody who has none it needs not be known how many more they have. */
const MOST_COUNTED = 1000;

interface JobStanding {
  /** How many jobs of its person are under way that were asked for before it. */
  ahead: number;
  /** Why it goes beyond what its person may have, a sentence for them; null where it may begin. */
  refusal: string | null;
}

/** Where a job stands among those of its person. */
export async function jobStanding({
  user_id,
  created_at,
}: Pick<IdentifiedJob, 'user_id' | 'created_at'>): Promise<JobStanding> {
  const earlier = firestore.collection(JOBS).where('user_id', '==', user_id).where('created_at', '<', created_at);
  const limits = personLimits();
  const sort = await accountSortOf(user_id);
  const [ahead, today] = await Promise.all([
    countUpTo(limits.running_jobs[sort] || MOST_COUNTED, earlier.where('status', 'in', ['queued', 'processing'])),
    refusal('jobs_a_day', user_id, earlier.where('created_at', '>=', dayBegin(created_at))),
  ]);
  return { ahead, refusal: overLimit({ limited: 'running_jobs', sort, before: ahead }, limits) ?? today };
}

/** Why a version of an ad goes beyond what its person may have; null where it may be made. */
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
  return overLimit({ limited, sort, before: await countUpTo(allowed, counted) }, limits);
}

/** No more than are needed to know it: each thousand of what is counted is paid for. */
async function countUpTo(most: number, counted: Query): Promise<number> {
  return (await counted.limit(most).count().get()).data().count;
}
