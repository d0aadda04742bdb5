import { type IdentifiedJob, kindOf, subjectOf } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';

/** Jobs of which this page has seen both that they ran and that they ended. Who cancels one knows. */
export function endedSince(before: readonly IdentifiedJob[], now: readonly IdentifiedJob[]): IdentifiedJob[] {
  const ran = new Set(before.filter(({ status }) => !isTerminal(status)).map(({ id }) => id));
  return now.filter(({ id, status }) => ran.has(id) && (status === 'completed' || status === 'failed'));
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
