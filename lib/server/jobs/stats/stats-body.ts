import 'server-only';
import type { QueueStats } from '../../../api/jobs/queue-stats';
import type { Job } from '../../../domain/jobs/job';
import type { JobStatus } from '../../../domain/work/job-status';

export type QueueCounts = Record<JobStatus, number>;

/** How long a completed job took, and for how many ads. */
export interface JobPace {
  seconds: number;
  ads: number;
}

export interface QueueFigures {
  counts: QueueCounts;
  /** Ended in the last 24 hours. */
  day: { completed: number; failed: number; cancelled: number };
  oldestWaiting: Date | null;
  paces: readonly JobPace[];
}

export function pacesOf(jobs: readonly Pick<Job, 'started_at' | 'completed_at' | 'progress'>[]): JobPace[] {
  return jobs.flatMap(({ started_at, completed_at, progress }) => {
    if (!started_at || !completed_at) return [];
    return [{ seconds: (completed_at.getTime() - started_at.getTime()) / 1000, ads: progress.ads_generated }];
  });
}

/** A figure is null where there is nothing to measure it on. `success_rate` is 0–1; cancelled jobs don't count in it. */
export function statsBody({ counts, day, oldestWaiting, paces }: QueueFigures, now: Date): QueueStats {
  const seconds = sum(paces.map((pace) => pace.seconds));
  const data = {
    ...counts,
    oldest_waiting: oldestWaiting && {
      created_at: oldestWaiting.toISOString(),
      seconds: Math.max(0, Math.round((now.getTime() - oldestWaiting.getTime()) / 1000)),
    },
    last_24_hours: { ...day, success_rate: share(day.completed, day.completed + day.failed, 3) },
    average_seconds_per_job: share(seconds, paces.length, 1),
    average_seconds_per_ad: share(seconds, sum(paces.map(({ ads }) => ads)), 1),
  };
  return { success: true, message: 'Statistics of your queue', data };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(part: number, whole: number, digits: number): number | null {
  return whole > 0 ? Number((part / whole).toFixed(digits)) : null;
}
