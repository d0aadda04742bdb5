import { z } from 'zod';

/**
 * What a queue carries: which work to do, never how; that stands in its document. Each try after a
 * failed one has a task of its own.
 */
const taskSchema = z.object({
  job_id: z.string().min(1),
  /** Whose it is: their next work goes on the queue when this leaves it. */
  user_id: z.string().default(''),
  /** The sort of work. */
  work: z.string().min(1),
  /** Of its document, below the job. */
  id: z.string().min(1),
  generation: z.int().min(1),
  /** How many tries there had been when it was queued: tells the tasks of one generation apart. */
  after_tries: z.int().min(0).default(0),
  /** How often it was delivered before its time and put back. */
  early: z.int().min(0).default(0),
});
export type WorkTask = z.infer<typeof taskSchema>;

/** As tasks were written before there were other sorts of work; some may still be on a queue. */
const adTaskSchema = z
  .object({ ad: z.string() })
  .loose()
  .transform(({ ad, ...task }) => ({ ...task, work: 'ad', id: ad }));
const versionTaskSchema = z
  .object({ request: z.string() })
  .loose()
  .transform(({ request, ...task }) => ({ generation: 1, ...task, work: 'version', id: request }));

export const workTaskSchema = z.union([taskSchema, adTaskSchema.pipe(taskSchema), versionTaskSchema.pipe(taskSchema)]);
