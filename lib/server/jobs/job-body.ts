import 'server-only';
import type { IdentifiedAd } from '../../domain/ad';
import type { JobBody, JobData, ListedJob } from '../../domain/api/job-body';
import { resultOf } from '../../domain/bulk-result';
import type { RecordedError } from '../../domain/error-code';
import type { IdentifiedJob } from '../../domain/job';
import type { JobResult } from '../../domain/job-result';
import { isTerminal } from '../../domain/job-status';
import { documentedSeconds, paceOfAds } from '../../domain/pace';

/** Whether the body says something of the job's ads that its document doesn't hold. */
export function needsAds(job: IdentifiedJob): boolean {
  return job.result === null && job.status !== 'queued';
}

/**
 * The answer about one job, for every dialect: old clients read `data`, axios-style ones the
 * same fields beside it, where the error is its message. `ads` may be empty unless `needsAds`.
 */
export function jobBody(job: IdentifiedJob, ads: readonly IdentifiedAd[], now: Date): JobBody {
  const data = adForgeJob(job, ads, now);
  return {
    ...data,
    ...flatWords(job),
    success: true,
    message: `Job status: ${job.status}`,
    data,
  };
}

/** What the flat fields say in other words than `data`. */
export function flatWords(job: IdentifiedJob) {
  return { job_type: job.type, attempts: job.attempts, error: job.error?.message ?? null };
}

/** A job in AdForge's words. Times that are not set yet are absent, but for `completed_at`. */
function adForgeJob(job: IdentifiedJob, ads: readonly IdentifiedAd[], now: Date): JobData {
  const { percentage, current_step, total_ads, ads_generated } = job.progress;
  const expected = expectedEnd(job, ads);
  const result = job.result ?? (needsAds(job) ? resultOf(ads, job.progress.ads_failed) : null);
  const shown = result && documentedResult(result);
  return {
    job_id: job.id,
    status: job.status,
    type: job.type,
    created_at: job.created_at.toISOString(),
    updated_at: job.updated_at.toISOString(),
    ...timeIfAny('started_at', job.started_at),
    completed_at: job.completed_at?.toISOString() ?? null,
    ...timeIfAny('failed_at', job.status === 'failed' ? job.failed_at : null),
    ...timeIfAny('cancelled_at', job.cancelled_at),
    ...timeIfAny('estimated_completion', expected),
    progress: { percentage, current_step, total_ads, ads_generated },
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
  return new Date(job.created_at.getTime() + documentedSeconds(job.progress.total_ads) * 1000);
}

/** Only while it runs; never below 1, because it isn't over. */
function remaining({ status }: IdentifiedJob, expected: Date | null, now: Date) {
  if (status !== 'processing' || !expected) return {};
  return { estimated_time_remaining: Math.max(1, Math.ceil((expected.getTime() - now.getTime()) / 1000)) };
}

/** The result in the documented fields; number and note of an ad are ours alone. */
function documentedResult({ ads_generated, failed, ads }: JobResult) {
  return { ads_generated, failed, ads: ads.map(({ number: _number, note: _note, ...ad }) => ad) };
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
  const { percentage, total_ads, ads_generated } = job.progress;
  return {
    job_id: job.id,
    status: job.status,
    type: job.type,
    job_type: job.type,
    created_at: job.created_at.toISOString(),
    completed_at: job.completed_at?.toISOString() ?? null,
    progress: percentage,
    total_ads,
    ads_generated,
    ...(job.result ? { result: documentedResult(job.result) } : {}),
    ...pickError(job),
  };
}

function pickError(job: IdentifiedJob) {
  const { error } = errorFields(job.status === 'failed' ? job.error : null);
  return error ? { error } : {};
}
