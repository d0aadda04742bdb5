import { z } from 'zod';
import { AD_ID_PATTERN } from '../../../lib/domain/ad';

/** What the queue carries: which ad to make, never how; that stands in its document. */
export const renderTaskSchema = z.object({
  job_id: z.string().min(1),
  ad: z.string().regex(AD_ID_PATTERN),
  generation: z.int().min(1),
});
export type RenderTask = z.infer<typeof renderTaskSchema>;
