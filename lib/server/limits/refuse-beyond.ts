import 'server-only';
import type { Query } from 'firebase-admin/firestore';
import { SHUT_DOOR, shutUntil } from '../../domain/limits/doors';
import {
  dayBegin,
  type Limited,
  overLimit,
  type PersonLimits,
  secondsToNextDay,
} from '../../domain/limits/person-limits';
import { JOBS } from '../../domain/shared/paths';
import { UNDER_WAY } from '../../domain/work/job-status';
import { firestore } from '../firebase/admin';
import { ApiError } from '../http/api-error';
import { accountSortOf } from './account-sort';
import { knownDoors, knownLimits } from './known-limits';

/** A job of a few ads has ended by then. */
const SOON_SECONDS = 30;

/**
 * Throws an ApiError for a person who may not have one more job. The start of a job looks again, at all that were made at
 * the same moment; so where it can't be told here, nothing is refused.
 */
export async function refuseJobBeyondLimits(uid: string): Promise<void> {
  const now = new Date();
  await refuseAtShutDoor(uid, now);
  const limits = await knownLimits().catch(() => null);
  if (!limits) return;
  const jobs = firestore.collection(JOBS).where('user_id', '==', uid);
  const [running, today] = await Promise.all([
    refusal(limits, 'running_jobs', uid, jobs.where('status', 'in', UNDER_WAY)),
    refusal(limits, 'jobs_a_day', uid, jobs.where('created_at', '>=', dayBegin(now))),
  ]).catch(() => [null, null]);
  if (running) throw refused(running, SOON_SECONDS);
  if (today) throw refused(today, secondsToNextDay(now));
}

async function refuseAtShutDoor(uid: string, now: Date): Promise<void> {
  const [doors, sort] = await Promise.all([knownDoors(), accountSortOf(uid)]).catch(() => [{}, null] as const);
  const until = sort && shutUntil(doors, sort, now);
  if (until) throw refused(SHUT_DOOR[sort], Math.ceil((until.getTime() - now.getTime()) / 1000));
}

async function refusal(limits: PersonLimits, limited: Limited, uid: string, counted: Query): Promise<string | null> {
  const sort = await accountSortOf(uid);
  const allowed = limits[limited][sort];
  if (allowed === 0) return null;
  const { count: before } = (await counted.limit(allowed).count().get()).data();
  return overLimit({ limited, sort, before }, limits);
}

const refused = (message: string, seconds: number) =>
  new ApiError('RATE_LIMIT_EXCEEDED', message, { headers: { 'Retry-After': String(seconds) } });
