import 'server-only';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { isDeepStrictEqual } from 'node:util';
import { type IdentifiedJob, type InputOf, type JobKind, kindOf, newJob } from '../../../domain/jobs/job';
import { jobPath } from '../../../domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { parseJob } from '../../firebase/documents';
import type { KeyClaim } from '../../idempotency/key-claim';
import { forgetStats } from '../stats/queue-stats';
import { newIdFor } from './new-job-id';
import { refuseSecond } from './one-at-a-time';

interface Writing<K extends JobKind> {
  uid: string;
  type: K;
  input: InputOf<K>;
  /** null where nobody wants to hear of the end. */
  callbackUrl: string | null;
  /** What is written in the same commit of the request's `Idempotency-Key`; null without one. */
  key: { claim: KeyClaim; payloadHash: string } | null;
}

/**
 * Writes a new job, and gives it as it is in the database. Throws an ApiError: 409 where the person may have
 * only one such job under way and has it. Under an id that another job has already nothing is written: then
 * it takes another id.
 */
export async function writeJob<K extends JobKind>(writing: Writing<K>): Promise<IdentifiedJob> {
  for (;;) {
    const written = await writeUnder(firestore.doc(jobPath(newIdFor(writing))), writing);
    if (written) return written;
  }
}

/** null where another job has this id. */
async function writeUnder<K extends JobKind>(ref: DocumentReference, writing: Writing<K>) {
  const failure = await commit(ref, writing).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  // A write can arrive although its answer gets lost: what the database holds decides.
  const job = parseJob(await ref.get());
  forgetStats(writing.uid);
  if (!job) throw failure?.error ?? new Error(`Job ${ref.id} is gone as soon as it was written`);
  return failure && !isOf(writing, job) ? null : job;
}

function isOf<K extends JobKind>({ uid, type, input }: Writing<K>, job: IdentifiedJob): boolean {
  return job.user_id === uid && job.type === type && isDeepStrictEqual(job.input, kindOf({ type }).input.parse(input));
}

async function commit<K extends JobKind>(ref: DocumentReference, { uid, type, input, callbackUrl, key }: Writing<K>) {
  const told = callbackUrl === null ? {} : { callback_url: callbackUrl };
  const document = { ...newJob(type, uid, input, serverTimestamp()), ...told };
  const { oneAtATime } = kindOf({ type });
  const create = async (transaction: Transaction) => {
    if (oneAtATime) await refuseSecond(transaction, document, ref.id);
    transaction.create(ref, document);
  };
  if (key) await key.claim.complete(ref.id, key.payloadHash, create);
  else if (oneAtATime) await firestore.runTransaction(create);
  else await ref.create(document);
}
