import { z } from 'zod';

/** A task queue: the function that works it off has the same name. */
export const queueSchema = z.object({
  name: z.string(),
  /**
   * How many tasks of one person may stand in it at a time: what the queue does in about two seconds, so whoever
   * comes next waits for no more than that of each of the others, and never so few that it runs dry between two.
   */
  window: z.int().min(1),
});
export type Queue = z.infer<typeof queueSchema>;

/** The queue of the stages of jobs, for kinds that have none of their own. */
export const STAGE_QUEUE: Queue = { name: 'runStage', window: 4 };
