import type { IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, isPictureJob, type Job, kindOf } from '../../domain/jobs/job';
import type { RecordedError } from '../../domain/shared/error-code';
import { NO_FIGURES } from '../../domain/work/figures';
import { shownJobId } from '../../domain/work/job-id';
import { angleOf } from '../dialects/angle-fields';
import { dialectOf, pictureWordsOf } from '../dialects/registry';
import { expectedEnd } from './estimate';
import type { JobBody, JobData } from './job-body';
import { type ShownResult, shownResult } from './result-body';
import { stagesBody } from './stages-body';

/** Whether the body says something of the job's ads that its document doesn't hold. */
export function needsAds(job: Job): boolean {
  const hasOwnAds = isPictureJob(job) && !kindOf(job).pictures?.versionOf;
  return hasOwnAds && job.result === null && job.status !== 'queued';
}

/**
 * The answer about one job of any kind, for every dialect: old clients read `data`, axios-style ones the
 * same fields beside it, where the error is its message. `ads` may be empty unless `needsAds`; `figures`
 * say how long such jobs took.
 */
export function jobBody(job: IdentifiedJob, ads: readonly IdentifiedAd[], now: Date, figures = NO_FIGURES): JobBody {
  const result = shownResult(job, ads);
  const data = adForgeJob(job, result, expectedEnd(job, ads, figures), now);
  return {
    ...data,
    ...flatWords(job, result),
    success: true,
    message: `Job status: ${job.status}`,
    data,
  };
}

/** What the flat fields say in other words than `data`. */
export function flatWords(job: IdentifiedJob, { flat }: ShownResult) {
  const { type: job_type, attempts, error } = job;
  return {
    status: dialectOf(job).flatStatus(job.status),
    job_type,
    attempts,
    error: error?.message ?? null,
    ...(flat ? { result: flat, result_data: flat } : {}),
  };
}

/** A job in AdForge's words. Times that are not set yet are absent, but for `completed_at`. */
function adForgeJob(job: IdentifiedJob, { data: result }: ShownResult, expected: Date | null, now: Date): JobData {
  const { percentage, current_step } = job.progress;
  return {
    job_id: shownJobId(job.id),
    status: job.status,
    type: job.type,
    ...angleOf(job),
    created_at: job.created_at.toISOString(),
    updated_at: job.updated_at.toISOString(),
    ...timeIfAny('started_at', job.started_at),
    completed_at: job.completed_at?.toISOString() ?? null,
    ...timeIfAny('failed_at', job.status === 'failed' ? job.failed_at : null),
    ...timeIfAny('cancelled_at', job.cancelled_at),
    ...timeIfAny('estimated_completion', expected),
    progress: { percentage, current_step, ...pictureCounts(job) },
    progress_data: {
      percentage,
      current_step,
      ...remaining(job, expected, now),
      ...(isPictureJob(job) ? {} : { stages: stagesBody(job) }),
    },
    ...(result ? { result, result_data: result } : {}),
    ...errorFields(job),
    message: stateMessage(job),
  };
}

/** How many pictures there are and shall be, in the words of the job's dialect. */
export function pictureCounts(job: Job) {
  return isPictureJob(job) ? pictureWordsOf(job).counts(job.progress) : {};
}

function timeIfAny<K extends string>(name: K, time: Date | null): Partial<Record<K, string>> {
  const field: Partial<Record<K, string>> = {};
  if (time) field[name] = time.toISOString();
  return field;
}

/** Only while it runs; never below 1, because it isn't over. */
function remaining({ status }: Job, expected: Date | null, now: Date) {
  if (status !== 'processing' || !expected) return {};
  return { estimated_time_remaining: Math.max(1, Math.ceil((expected.getTime() - now.getTime()) / 1000)) };
}

/** Of a failed job: an error of before may stand on one that came to an end after all. */
export function errorFields({ status, error }: { status: Job['status']; error: RecordedError | null }) {
  if (status !== 'failed' || !error) return {};
  const { message, code, timestamp } = error;
  const details = error.details ?? {};
  return {
    error: { message, code, timestamp: timestamp.toISOString(), details },
    error_data: { message, details },
  };
}

function stateMessage({ status, progress }: Job): string {
  switch (status) {
    case 'queued':
      return 'Job is waiting in queue';
    case 'processing':
      return `Processing... ${progress.current_step}`;
    case 'completed':
      return 'Job completed successfully';
    case 'failed':
      return 'Job failed';
    case 'cancelled':
      return 'Job was cancelled';
  }
}
