import type { z } from 'zod';
import type { PictureProgress } from '../../domain/ads/picture-progress';
import type { PictureResult } from '../../domain/ads/picture-result';
import type { IdentifiedJob } from '../../domain/jobs/job';
import type { JobStatus } from '../../domain/work/job-status';

/** `status` beside `data`. */
export type FlatStatus = JobStatus | 'pending' | 'running';

/**
 * How the clients of one of the systems that kinds came from call what jobs have. What a job of a kind
 * without pictures has made is shown as it is, whoever asks.
 */
export interface Dialect<Shown = unknown, Flat = unknown> {
  flatStatus(status: JobStatus): FlatStatus;
  /** Of jobs that make ads or images; no kind of them speaks a dialect without. */
  pictures?: PictureWords<Shown, Flat>;
}

export interface PictureWords<Shown, Flat> {
  /** What of the progress is counted, beside percentage and step. */
  counts(progress: PictureProgress): Partial<Record<'total_ads' | 'ads_generated', number>>;
  /** `result` in `data`; null while there is nothing to show. */
  result(job: IdentifiedJob, result: PictureResult): Shown | null;
  resultSchema: z.ZodType<Shown>;
  /** `result` beside `data`; null where it is the same as there. */
  flatResult(job: IdentifiedJob, result: PictureResult): Flat | null;
  flatResultSchema: z.ZodType<Flat>;
}
