import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { Transaction } from 'firebase-admin/firestore';
import { type IdempotencyKey, idempotencyKeySchema, KEY_LIFE_MS } from '../../domain/shared/idempotency-key';
import { idempotencyKeyPath } from '../../domain/shared/paths';
import { withDates } from '../../domain/shared/with-dates';
import { firestore, serverTimestamp } from '../firebase/admin';
import { ApiError } from '../http/api-error';

/** A request that has crashed is taken over after this time, in ms; one that lives renews its lease. */
const LEASE_MS = 60_000;
const RENEWED_EVERY_MS = 20_000;

export type Decision = { may: 'begin' } | { may: 'repeat'; jobId: string; payloadHash: string } | { may: 'wait' };

/** What a request, with the token of its lease, may do with a key, by what is stored of it. */
export function decideClaim(stored: IdempotencyKey | null, token: string, now: Date): Decision {
  if (!stored || stored.expires_at <= now) return { may: 'begin' };
  if (stored.status === 'done') return { may: 'repeat', jobId: stored.job_id, payloadHash: stored.payload_hash };
  // Its own: the commit that claimed it arrived although its answer got lost.
  const isFree = stored.lease.expires_at <= now || stored.lease.token === token;
  return { may: isFree ? 'begin' : 'wait' };
}

/** A key that this request has begun, or that an earlier one has ended with a job. */
export interface KeyClaim {
  /** What the earlier request made, and of which payload. */
  repeats: { jobId: string; payloadHash: string } | null;
  /**
   * Writes the job and, in the same commit, what the key has come to: the job whose id `write` gives. Rejects as `write`
   * does, and with an ApiError when the key is lost.
   */
  complete(payloadHash: string, write: (transaction: Transaction) => Promise<string>): Promise<string>;
  /** Gives the key back unless a job was made of it. */
  release(): Promise<void>;
}

/** Claims a person's key. Throws an ApiError while another request with it is running. */
export async function claimKey(uid: string, key: string): Promise<KeyClaim> {
  const ref = firestore.doc(idempotencyKeyPath(uid, createHash('sha256').update(key).digest('hex')));
  const token = randomUUID();
  const read = async (transaction: Transaction) =>
    idempotencyKeySchema.safeParse(withDates((await transaction.get(ref)).data())).data ?? null;
  const lease = () => ({ token, expires_at: new Date(Date.now() + LEASE_MS) });

  const decision = await firestore.runTransaction(async (transaction) => {
    const now = new Date();
    const decided = decideClaim(await read(transaction), token, now);
    const expires_at = new Date(now.getTime() + KEY_LIFE_MS);
    if (decided.may === 'begin') {
      transaction.set(ref, { key, status: 'running', lease: lease(), created_at: serverTimestamp(), expires_at });
    }
    return decided;
  });
  if (decision.may === 'wait') throw stillRunning();
  if (decision.may === 'repeat') return repetition(decision);

  /** Runs only while this request holds the key. */
  const ifHeld = <T>(act: (transaction: Transaction) => T | Promise<T>) =>
    firestore.runTransaction(async (transaction) => {
      const stored = await read(transaction);
      if (stored?.status !== 'running' || stored.lease.token !== token) throw stillRunning();
      return act(transaction);
    });
  let isDone = false;
  // A renewal that fails is tried again by the next one; if all fail, the end of the request finds the key lost.
  const renewing = setInterval(
    () => void ifHeld((transaction) => transaction.update(ref, { lease: lease() })).catch(() => {}),
    RENEWED_EVERY_MS,
  );
  return {
    repeats: null,
    async complete(payload_hash, write) {
      const jobId = await ifHeld(async (transaction) => {
        const job_id = await write(transaction);
        transaction.update(ref, { status: 'done', job_id, payload_hash, lease: null });
        return job_id;
      });
      isDone = true;
      return jobId;
    },
    async release() {
      clearInterval(renewing);
      if (isDone) return;
      // When it can't be given back, it is free once the lease is over.
      await ifHeld((transaction) => transaction.delete(ref)).catch(() => {});
    },
  };
}

function repetition(repeats: KeyClaim['repeats']): KeyClaim {
  return {
    repeats,
    complete: () => Promise.reject(new Error('A repeated request makes nothing')),
    release: async () => {},
  };
}

function stillRunning(): ApiError {
  return new ApiError(
    'CONFLICT',
    'A request with this Idempotency-Key is still being answered. Send it again in a moment to get the same job.',
    { headers: { 'Retry-After': '5' } },
  );
}
