import { z } from 'zod';
import { AD_ID_PATTERN } from '../../../../lib/domain/ads/ad';

/**
 * What the queue carries: which ad to make, never how; that stands in its document. Each try
 * after a failed one has a task of its own.
 */
export const renderTaskSchema = z.object({
  job_id: z.string().min(1),
  /** Whose ad it is: their next work goes on the queue when this leaves it. */
  user_id: z.string().default(''),
  ad: z.string().regex(AD_ID_PATTERN),
  generation: z.int().min(1),
  /** How many tries there had been when it was queued: tells the tasks of one generation apart. */
  after_tries: z.int().min(0).default(0),
  /** How often it was delivered before its time and put back. */
  early: z.int().min(0).default(0),
});
export type RenderTask = z.infer<typeof renderTaskSchema>;

/** A task for a version of a finished ad; which one stands in the request. */
export const versionTaskSchema = z.object({
  job_id: z.string().min(1),
  user_id: z.string().default(''),
  request: z.string().min(1),
  /** Whose queue it is in. */
  provider: z.string(),
  after_tries: z.int().min(0),
  early: z.int().min(0).default(0),
});
export type VersionTask = z.infer<typeof versionTaskSchema>;
