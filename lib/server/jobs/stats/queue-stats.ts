import 'server-only';
import type { Query } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { JOB_STATUSES, type JobStatus } from '../../../domain/work/job-status';
import { JOBS } from '../../../domain/shared/paths';
import { parseJob } from '../../firebase/documents';
import { firestore } from '../../firebase/admin';
import { processWide } from '../../process/process-wide';
import { ShortMemory } from '../../process/short-memory';
import { pacesOf, type QueueCounts, type QueueFigures, statsBody } from './stats-body';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Averages are taken over the newest so many jobs of the day: each is a read. */
const MEASURED = 20;

const memory = () =>
  processWide('queue-figures', () => new ShortMemory<QueueFigures>({ trustMs: 10_000, limit: 1000 }));

/** How a person's own jobs are doing, at most ten seconds ago; of others' jobs nothing is counted. */
export async function queueStats(uid: string, now: Date) {
  return statsBody(await memory().get(uid, () => readFigures(uid, now)), now);
}

/** After a write of this process: who asks next is told of it. */
export function forgetStats(uid: string): void {
  memory().forget(uid);
}

async function readFigures(uid: string, now: Date): Promise<QueueFigures> {
  const own = (status: JobStatus) =>
    firestore.collection(JOBS).where('user_id', '==', uid).where('status', '==', status);
  const since = new Date(now.getTime() - DAY_MS);
  const ofDay = (status: 'completed' | 'failed' | 'cancelled') => own(status).where(`${status}_at`, '>=', since);
  const [counts, day, waiting, measured] = await Promise.all([
    Promise.all(JOB_STATUSES.map(async (status) => [status, await countOf(own(status))] as const)),
    Promise.all([countOf(ofDay('completed')), countOf(ofDay('failed')), countOf(ofDay('cancelled'))]),
    jobsOf(own('queued').orderBy('created_at').limit(1)),
    jobsOf(ofDay('completed').orderBy('completed_at', 'desc').limit(MEASURED)),
  ]);
  const [completed, failed, cancelled] = day;
  return {
    counts: Object.fromEntries(counts) as QueueCounts,
    day: { completed, failed, cancelled },
    oldestWaiting: waiting[0]?.created_at ?? null,
    paces: pacesOf(measured),
  };
}

async function countOf(query: Query): Promise<number> {
  return (await query.count().get()).data().count;
}

async function jobsOf(query: Query): Promise<IdentifiedJob[]> {
  return (await query.get()).docs.flatMap((doc) => parseJob(doc) ?? []);
}
