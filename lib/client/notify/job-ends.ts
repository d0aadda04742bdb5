import { type IdentifiedJob, kindOf, subjectOf } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';
import type { JobEntry, RecentEntry } from '../listening/job-views';

/** Jobs that are not in the list of those that run any more. */
export function goneSince(before: RecentEntry | undefined, now: RecentEntry | undefined): IdentifiedJob[] {
  if (!before || now?.state !== 'ready') return [];
  const there = new Set(now.jobs.map(({ id }) => id));
  return before.jobs.filter(({ id }) => !there.has(id));
}

/** Whether nothing more comes of a job that this page has seen running. */
export function isOver({ state, job }: JobEntry): boolean {
  return state === 'missing' || state === 'error' || (job !== null && isTerminal(job.status));
}

/** Whether somebody wants to hear of that. Who cancels a job knows. */
export function isNews({ status }: IdentifiedJob): boolean {
  return status === 'completed' || status === 'failed';
}

/** What the browser says of a job's end, beside the page's own name. */
export function endWords(job: IdentifiedJob): { title: string; body: string } {
  const { name } = kindOf(job);
  const { title } = subjectOf(job);
  if (job.status === 'failed') return { title: `${name} failed`, body: [title, job.error?.message].join(': ') };
  return { title: `${name}: done`, body: title };
}

/** So many are remembered, which is more than can end while a few tabs hear of it one after the other. */
const MOST_TOLD = 50;

/** The ends that were told, or seen on a page, with one more; null where it is among them. */
export function withTold(stored: string | null, jobId: string): string | null {
  const told = (stored ?? '').split(' ').filter((id) => id !== '');
  return told.includes(jobId) ? null : [...told, jobId].slice(-MOST_TOLD).join(' ');
}
