import type { Ad } from '../../domain/ads/ad';
import { paceOfAds } from '../../domain/ads/pace';
import { isPictureJob, type Job, kindOf } from '../../domain/jobs/job';
import { type Figures, secondsByHistory } from '../../domain/work/figures';
import { isTerminal } from '../../domain/work/job-status';

/**
 * When a job is expected to be completed; null when it is over. By, in this order: the pace of its own ads,
 * what is left of its stages, how long such jobs took, how long the documents say. It changes with the job
 * and the figures, not with the clock.
 */
export function expectedEnd(job: Job, ads: readonly Ad[], figures: Figures): Date | null {
  if (isTerminal(job.status)) return null;
  const running = job.status === 'processing' ? endOfRunning(job, ads, figures) : null;
  return running ?? plannedEnd(job, figures);
}

/** The same by what is known of a job when it is created. */
export function plannedEnd(job: Job, figures: Figures): Date {
  return after(job.created_at, plannedSeconds(job, figures));
}

function endOfRunning(job: Job, ads: readonly Ad[], figures: Figures): Date | null {
  if (!isPictureJob(job)) return endOfStages(job, figures);
  const pace = paceOfAds(ads);
  return pace && after(pace.lastEnd, pace.seconds);
}

/** How long such a job takes from its creation, in seconds. */
export function plannedSeconds(job: Job, figures: Figures): number {
  const { stages, pictures, ...kind } = kindOf(job);
  const items = pictures?.count(job.input) ?? null;
  return secondsByHistory(stages, figures.kinds[job.type], items) ?? kind.promisedSeconds(job.input);
}

/** When the stages that are left are done; null unless each of them has been measured. */
function endOfStages(job: Job, figures: Figures): Date | null {
  let begins = job.started_at ?? job.created_at;
  let waiting = 0;
  for (const stage of kindOf(job).stages) {
    const { status = 'waiting', started_at = null, ended_at = null, items = null } = job.stages[stage.id] ?? {};
    const isLeft = status === 'waiting' || status === 'running';
    const seconds = isLeft ? secondsByHistory([stage], figures.kinds[job.type], items) : 0;
    if (seconds === null) return null;
    if (isLeft && !started_at) waiting += seconds;
    const ends = isLeft && started_at ? after(started_at, seconds) : ended_at;
    if (ends && ends > begins) begins = ends;
  }
  return after(begins, waiting);
}

function after(time: Date, seconds: number): Date {
  return new Date(time.getTime() + Math.round(seconds * 1000));
}
