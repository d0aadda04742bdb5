import { z } from 'zod';

/** How long the same key stands for the same request. */
export const KEY_LIFE_MS = 24 * 60 * 60 * 1000;

const common = {
  /** As the client sent it; the document's id is its hash. */
  key: z.string().min(1),
  created_at: z.date(),
  /** When the document is deleted; it counts no more from then on. */
  expires_at: z.date(),
};

/**
 * `users/{uid}/idempotency_keys/{hash}`, with times as Date: what a request with an
 * `Idempotency-Key` has come to. While it runs, only the holder of the lease may go on.
 */
export const idempotencyKeySchema = z.discriminatedUnion('status', [
  z.object({
    ...common,
    status: z.literal('running'),
    lease: z.object({ token: z.string().min(1), expires_at: z.date() }),
  }),
  z.object({
    ...common,
    status: z.literal('done'),
    /** SHA-256 of the address and everything that was sent to it. */
    payload_hash: z.string().min(1),
    job_id: z.string().min(1),
  }),
]);
export type IdempotencyKey = z.infer<typeof idempotencyKeySchema>;
