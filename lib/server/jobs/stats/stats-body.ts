import 'server-only';
import type { QueueStats } from '../../../api/jobs/queue-stats';
import { isPictureJob, type Job } from '../../../domain/jobs/job';
import type { JobStatus } from '../../../domain/work/job-status';

export type QueueCounts = Record<JobStatus, number>;

/** How long a completed job took. */
export interface JobPace {
  seconds: number;
  /** How many ads or images it made; null of kinds that make none. */
  pictures: number | null;
}

export interface QueueFigures {
  counts: QueueCounts;
  /** Ended in the last 24 hours. */
  day: { completed: number; failed: number; cancelled: number };
  oldestWaiting: Date | null;
  paces: readonly JobPace[];
}

export function pacesOf(jobs: readonly Job[]): JobPace[] {
  return jobs.flatMap((job) => {
    const { started_at, completed_at } = job;
    if (!started_at || !completed_at) return [];
    const seconds = (completed_at.getTime() - started_at.getTime()) / 1000;
    return [{ seconds, pictures: isPictureJob(job) ? job.progress.ads_generated : null }];
  });
}

/** A figure is null where there is nothing to measure it on. `success_rate` is 0–1; cancelled jobs don't count in it. */
export function statsBody({ counts, day, oldestWaiting, paces }: QueueFigures, now: Date): QueueStats {
  const ofPictures = paces.filter(({ pictures }) => pictures !== null);
  const data = {
    ...counts,
    oldest_waiting: oldestWaiting && {
      created_at: oldestWaiting.toISOString(),
      seconds: Math.max(0, Math.round((now.getTime() - oldestWaiting.getTime()) / 1000)),
    },
    last_24_hours: { ...day, success_rate: share(day.completed, day.completed + day.failed, 3) },
    average_seconds_per_job: share(secondsOf(paces), paces.length, 1),
    average_seconds_per_ad: share(secondsOf(ofPictures), sum(ofPictures.map(({ pictures }) => pictures ?? 0)), 1),
  };
  return { success: true, message: 'Statistics of your queue', data };
}

function secondsOf(paces: readonly JobPace[]): number {
  return sum(paces.map(({ seconds }) => seconds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(part: number, whole: number, digits: number): number | null {
  return whole > 0 ? Number((part / whole).toFixed(digits)) : null;
}
