import 'server-only';
import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { isDeepStrictEqual } from 'node:util';
import { type IdentifiedJob, type InputOf, type JobKind, kindOf, newJob } from '../../../domain/jobs/job';
import { jobPath } from '../../../domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { transactionInTurns } from '../../firebase/transaction-in-turns';
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
  /** What stands beside the job; null where nothing does. */
  beside: Beside | null;
}

/** What of other documents is read and written in the commit that creates a job. It may run again. */
export interface Beside {
  /** The id of a job that does already what was asked for: then none is created. Throws an ApiError where none may be. */
  read(transaction: Transaction): Promise<string | null>;
  write(transaction: Transaction, jobId: string): void;
}

/** A job, and whether it was under way before it was asked for. */
export interface WrittenJob {
  job: IdentifiedJob;
  joined: boolean;
}

/**
 * Writes a new job, and gives it as it is in the database, or the one that does already what was asked for. Throws an
 * ApiError: 409 where the person may have only one such job under way and has it. Under an id that another job has
 * already nothing is written: then it takes another id.
 */
export async function writeJob<K extends JobKind>(writing: Writing<K>): Promise<WrittenJob> {
  for (;;) {
    const written = await writeUnder(firestore.doc(jobPath(newIdFor(writing))), writing);
    if (written) return written;
  }
}

/** null where another job has this id. */
async function writeUnder<K extends JobKind>(ref: DocumentReference, writing: Writing<K>): Promise<WrittenJob | null> {
  const outcome = await commit(ref, writing).then(
    (id) => ({ id }),
    (error: unknown) => ({ error }),
  );
  // A write can arrive although its answer gets lost: what the database holds decides.
  const id = 'id' in outcome ? outcome.id : ref.id;
  const job = parseJob(await firestore.doc(jobPath(id)).get());
  forgetStats(writing.uid);
  if (!job) throw 'error' in outcome ? outcome.error : new Error(`Job ${id} is gone as soon as it was written`);
  return 'error' in outcome && !isOf(writing, job) ? null : { job, joined: id !== ref.id };
}

function isOf<K extends JobKind>({ uid, type, input }: Writing<K>, job: IdentifiedJob): boolean {
  return job.user_id === uid && job.type === type && isDeepStrictEqual(job.input, kindOf({ type }).input.parse(input));
}

/** Gives the id of the job that was created, or of the one that does already what was asked for. */
async function commit<K extends JobKind>(ref: DocumentReference, writing: Writing<K>): Promise<string> {
  const { uid, type, input, callbackUrl, key, beside } = writing;
  const told = callbackUrl === null ? {} : { callback_url: callbackUrl };
  const document = { ...newJob(type, uid, input, serverTimestamp()), ...told };
  const { oneAtATime } = kindOf({ type });
  const create = async (transaction: Transaction) => {
    if (oneAtATime) await refuseSecond(transaction, document, ref.id);
    const other = (await beside?.read(transaction)) ?? null;
    if (other !== null) return other;
    transaction.create(ref, document);
    beside?.write(transaction, ref.id);
    return ref.id;
  };
  if (key) return key.claim.complete(key.payloadHash, create);
  if (oneAtATime || beside) return transactionInTurns(oneAtATime ? `${type} of ${uid}` : ref.path, create);
  await ref.create(document);
  return ref.id;
}
