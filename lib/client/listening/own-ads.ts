import { type Job, kindOf } from '../../domain/jobs/job';
import type { JobEntry } from './job-views';

/** Whether a job of this kind has ads below it: not where it makes none, or makes a version of another job's. */
export function hasOwnAds(job: Pick<Job, 'type'>): boolean {
  const { pictures } = kindOf(job);
  return pictures !== undefined && pictures.versionOf === undefined;
}

/** Ads exist only once the server has planned them; before that the rules refuse to list them. */
export function mayListAds(entry: JobEntry): boolean {
  return entry.state === 'ready' && entry.confirmed && entry.job.status !== 'queued' && hasOwnAds(entry.job);
}
