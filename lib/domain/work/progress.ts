import { z } from 'zod';

/** How far a job is. Kinds that make pictures count them here too. */
export const progressSchema = z.object({
  percentage: z.int().min(0).max(100),
  current_step: z.string(),
});
export type Progress = z.infer<typeof progressSchema>;

export const QUEUED_STEP = 'Waiting in queue...';
export const CANCELLED_STEP = 'Cancelled';

export const UNTOUCHED_PROGRESS: Progress = { percentage: 0, current_step: QUEUED_STEP };

/** `Checking photos and logo...` → `Failed during checking photos and logo`. */
export function failedStep(step: string): string {
  const what = step.replace(/\.+$/, '');
  return `Failed during ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
