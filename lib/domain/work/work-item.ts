import { z } from 'zod';

/**
 * Who works on something. Only the holder of `token` may end the try; `delivery` is the
 * queue's retry count, by which a redelivery of the same task (the earlier try is over) is
 * told from a duplicate (it is still running).
 */
export const leaseSchema = z.object({
  token: z.string(),
  /** Of the task that was delivered: how many tries there had been when it was queued. */
  after_tries: z.int().min(0).default(0),
  delivery: z.int().min(0),
  expires_at: z.date(),
});
export type Lease = z.infer<typeof leaseSchema>;

/** What is set aside for a piece of work until it has ended, in US dollars: estimates. */
export const billSchema = z.object({
  /** The day that pays, `YYYY-MM-DD` in UTC. */
  day: z.string(),
  set_aside_usd: z.number().min(0),
  /** What its tries had cost before: that was settled. */
  spent_before_usd: z.number().min(0),
});
export type Bill = z.infer<typeof billSchema>;

/**
 * What stands on everything that a queue's worker takes, makes and ends: an ad, a version of one,
 * a stage of a job, a part of a stage.
 */
export const workFields = {
  /** How often it was tried since it was planned or last asked for again. */
  attempts: z.int().min(0).default(0),
  /** Whether its task is on the queue; false while earlier work of the person takes its turn. */
  queued: z.boolean().default(false),
  /** When the next try may begin, of one that waits for it. */
  retry_at: z.date().nullable().default(null),
  /** 1, and one more each time that it is put on the queue anew; older tasks find it changed and stop. */
  generation: z.int().min(1).default(1),
  lease: leaseSchema.nullable().default(null),
  /** What its tries have cost so far, all together, in US dollars: an estimate. */
  cost_usd: z.number().min(0).default(0),
  /** null while nothing is set aside for it. */
  bill: billSchema.nullable().default(null),
  /** When the watchdog looks after it, unless something happens before; null while nothing is expected of it. */
  look_after: z.date().nullable().default(null),
};
export const workItemSchema = z.object(workFields);
export type WorkItem = z.infer<typeof workItemSchema>;
