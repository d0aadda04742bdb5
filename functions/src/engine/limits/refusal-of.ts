import type { Query } from 'firebase-admin/firestore';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { dayBegin, type Limited, overLimit } from '../../../../lib/domain/limits/person-limits';
import { JOBS, REQUESTS } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { accountSortOf } from './account-sort';
import { personLimits } from './person-limits';

// Nobody keeps count: what was asked for earlier is counted when something is to begin. So nothing is contended for by
// however many begin at the same moment, those that were asked for first are the ones that go on, and what has
// begun is not looked at again.

/** Why something may not begin. */
export interface Refusal {
  /** A sentence or two for the person, that say what to do. */
  message: string;
  details: Record<string, string> | null;
}

type Asked = Pick<IdentifiedJob, 'user_id' | 'created_at'>;

/** Why a job goes beyond what its person may have; null where it may begin. */
export async function refusalOfJob(job: IdentifiedJob): Promise<Refusal | null> {
  const [other, beyond] = await Promise.all([otherUnderWay(job), refusalBeyond(job)]);
  return other ?? (beyond === null ? null : { message: beyond, details: null });
}

/** Why there are too many jobs of its person that were asked for before it; null where there aren't. */
export async function refusalBeyond({ user_id, created_at }: Asked): Promise<string | null> {
  const earlier = firestore.collection(JOBS).where('user_id', '==', user_id).where('created_at', '<', created_at);
  const [running, today] = await Promise.all([
    refusal('running_jobs', user_id, earlier.where('status', 'in', ['queued', 'processing'])),
    refusal('jobs_a_day', user_id, earlier.where('created_at', '>=', dayBegin(created_at))),
  ]);
  return running ?? today;
}

/** The same for one that has yet to join the line, of whose person so many stand there that were asked for before. */
export async function refusalInLine({ user_id }: Asked, ahead: number): Promise<Refusal | null> {
  const sort = await accountSortOf(user_id);
  const message = overLimit({ limited: 'running_jobs', sort, before: ahead }, personLimits());
  return message === null ? null : { message, details: null };
}

/** Of a kind of which a person may have only one under way, the first that was made goes on. */
async function otherUnderWay(job: IdentifiedJob): Promise<Refusal | null> {
  const { name, oneAtATime } = kindOf(job);
  if (!oneAtATime) return null;
  const { docs } = await firestore
    .collection(JOBS)
    .where('user_id', '==', job.user_id)
    .where('type', '==', job.type)
    .where('status', 'in', ['queued', 'processing'])
    .orderBy('created_at')
    .limit(1)
    .get();
  const [first] = docs;
  if (!first || first.id === job.id) return null;
  const message = `Another ${name.toLowerCase()} of yours is under way. Wait for its end, or cancel it, then start this one again.`;
  return { message, details: { job_id: first.id } };
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
