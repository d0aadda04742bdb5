import 'server-only';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { JobBody, JobData, ListedJob } from './job-body';
import { resultOf } from '../../domain/ads/bulk-result';
import type { RecordedError } from '../../domain/shared/error-code';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { shownJobId } from '../../domain/work/job-id';
import type { PictureResult } from '../../domain/ads/picture-result';
import { isTerminal } from '../../domain/work/job-status';
import { paceOfAds } from '../../domain/ads/pace';
import { dialectOf } from '../dialects/dialects';

/** Whether the body says something of the job's ads that its document doesn't hold. */
export function needsAds(job: IdentifiedJob): boolean {
  return job.result === null && job.status !== 'queued';
}

/**
 * The answer about one job, for every dialect: old clients read `data`, axios-style ones the
 * same fields beside it, where the error is its message. `ads` may be empty unless `needsAds`.
 */
export function jobBody(job: IdentifiedJob, ads: readonly IdentifiedAd[], now: Date): JobBody {
  const result = job.result ?? (needsAds(job) ? resultOf(ads, job.progress.ads_failed) : null);
  const data = adForgeJob(job, result, expectedEnd(job, ads), now);
  return {
    ...data,
    ...flatWords(job, result),
    success: true,
    message: `Job status: ${job.status}`,
    data,
  };
}

/** What the flat fields say in other words than `data`. */
export function flatWords(job: IdentifiedJob, result = job.result) {
  const { type: job_type, attempts, error } = job;
  return { job_type, attempts, error: error?.message ?? null, ...dialectOf(job).flat(job, result) };
}

/** A job in AdForge's words. Times that are not set yet are absent, but for `completed_at`. */
function adForgeJob(job: IdentifiedJob, result: PictureResult | null, expected: Date | null, now: Date): JobData {
  const { percentage, current_step } = job.progress;
  const words = dialectOf(job);
  const shown = result && words.result(job, result);
  return {
    job_id: shownJobId(job.id),
    status: job.status,
    type: job.type,
    created_at: job.created_at.toISOString(),
    updated_at: job.updated_at.toISOString(),
    ...timeIfAny('started_at', job.started_at),
    completed_at: job.completed_at?.toISOString() ?? null,
    ...timeIfAny('failed_at', job.status === 'failed' ? job.failed_at : null),
    ...timeIfAny('cancelled_at', job.cancelled_at),
    ...timeIfAny('estimated_completion', expected),
    progress: { percentage, current_step, ...words.counts(job) },
    progress_data: { percentage, current_step, ...remaining(job, expected, now) },
    ...(shown ? { result: shown, result_data: shown } : {}),
    ...errorFields(job.status === 'failed' ? job.error : null),
    message: stateMessage(job),
  };
}

function timeIfAny<K extends string>(name: K, time: Date | null): Partial<Record<K, string>> {
  const field: Partial<Record<K, string>> = {};
  if (time) field[name] = time.toISOString();
  return field;
}

/** At the measured pace once an ad has ended, before that what is documented for so many ads; null when it is over. */
export function expectedEnd(job: IdentifiedJob, ads: readonly IdentifiedAd[]): Date | null {
  if (isTerminal(job.status)) return null;
  const pace = job.status === 'processing' ? paceOfAds(ads) : null;
  if (pace) return new Date(pace.lastEnd.getTime() + pace.seconds * 1000);
  return new Date(job.created_at.getTime() + dialectOf(job).seconds(job) * 1000);
}

/** Only while it runs; never below 1, because it isn't over. */
function remaining({ status }: IdentifiedJob, expected: Date | null, now: Date) {
  if (status !== 'processing' || !expected) return {};
  return { estimated_time_remaining: Math.max(1, Math.ceil((expected.getTime() - now.getTime()) / 1000)) };
}

function errorFields(error: RecordedError | null) {
  if (!error) return {};
  const { message, code, timestamp } = error;
  const details = error.details ?? {};
  return {
    error: { message, code, timestamp: timestamp.toISOString(), details },
    error_data: { message, details },
  };
}

function stateMessage({ status, progress }: IdentifiedJob): string {
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

/** One job of a list, in AdForge's words. */
export function listItem(job: IdentifiedJob): ListedJob {
  const words = dialectOf(job);
  const result = job.result && words.result(job, job.result);
  return {
    job_id: shownJobId(job.id),
    status: job.status,
    type: job.type,
    job_type: job.type,
    created_at: job.created_at.toISOString(),
    completed_at: job.completed_at?.toISOString() ?? null,
    progress: job.progress.percentage,
    ...words.counts(job),
    ...(result ? { result } : {}),
    ...pickError(job),
  };
}

function pickError(job: IdentifiedJob) {
  const { error } = errorFields(job.status === 'failed' ? job.error : null);
  return error ? { error } : {};
}
