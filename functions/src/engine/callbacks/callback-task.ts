import { z } from 'zod';

/** One end of one job to be told. */
export const callbackTaskSchema = z.object({ job_id: z.string(), end: z.enum(['completed', 'failed', 'cancelled']) });
export type CallbackTask = z.infer<typeof callbackTaskSchema>;
