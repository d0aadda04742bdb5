import { setTimeout as sleep } from 'node:timers/promises';
import type {
  DocumentData,
  DocumentReference,
  DocumentSnapshot,
  Query,
  QuerySnapshot,
  SetOptions,
  Timestamp,
  UpdateData,
} from 'firebase-admin/firestore';
import { firestore } from './admin';
import { isWithoutReason } from './in-transaction';
import type { Writes } from './writes';

/** More than what may write one document at the same time: each round lets one of them through at least. */
const ATTEMPTS = 12;
const WAIT_MS = 25;

/**
 * A transaction without locks: what it updates must be as it was read, or it begins anew. For documents that many write
 * within moments, such as a job whose ads end: transactions that lock what they read wait there for each other, those that have both
 * read it until one of them is given up (2 seconds in the emulator).
 *
 * What it only reads may have changed by the time it writes; a query's documents too. As with `inTransaction`, it begins anew
 * where the server has failed without a reason, and `change` may run once more after its own writes were applied.
 */
export async function inOptimisticTransaction<T>(
  change: (transaction: OptimisticTransaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = new OptimisticTransaction();
    let isRead = false;
    try {
      const answer = await change(transaction);
      isRead = true;
      await transaction.commit();
      return answer;
    } catch (error) {
      if (attempt >= ATTEMPTS || !(isWithoutReason(error) || (isRead && isOvertaken(error)))) throw error;
      await sleep(Math.random() * WAIT_MS * attempt);
    }
  }
}

export class OptimisticTransaction implements Writes {
  private readonly batch = firestore.batch();
  private readonly readAt = new Map<string, Timestamp | undefined>();
  private isEmpty = true;

  /** Documents that are written only if they are then as they are now. */
  async getAll<R extends readonly DocumentReference[]>(...refs: R): Promise<{ [K in keyof R]: DocumentSnapshot }> {
    const snapshots = await firestore.getAll(...refs);
    for (const { ref, updateTime } of snapshots) this.readAt.set(ref.path, updateTime);
    return snapshots as { [K in keyof R]: DocumentSnapshot };
  }

  query(query: Query): Promise<QuerySnapshot> {
    return query.get();
  }

  create(ref: DocumentReference, data: DocumentData): void {
    this.isEmpty = false;
    this.batch.create(ref, data);
  }

  set(ref: DocumentReference, data: DocumentData, options: SetOptions = {}): void {
    this.isEmpty = false;
    this.batch.set(ref, data, options);
  }

  update(ref: DocumentReference, data: UpdateData<DocumentData>): void {
    this.isEmpty = false;
    const lastUpdateTime = this.readAt.get(ref.path);
    // The first write of a document has changed it for the next one.
    this.readAt.delete(ref.path);
    this.batch.update(ref, data, lastUpdateTime ? { lastUpdateTime } : {});
  }

  delete(ref: DocumentReference): void {
    this.isEmpty = false;
    this.batch.delete(ref);
  }

  async commit(): Promise<void> {
    if (!this.isEmpty) await this.batch.commit();
  }
}

const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const FAILED_PRECONDITION = 9;
const ABORTED = 10;
const OVERTAKEN: readonly unknown[] = [NOT_FOUND, ALREADY_EXISTS, FAILED_PRECONDITION, ABORTED];

/** Whether somebody has written, made or deleted what was read, or this call has itself. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && OVERTAKEN.includes(error.code);
}
