import type { Transaction } from 'firebase-admin/firestore';
import { expect, vi } from 'vitest';
import { firestore } from '../../functions/src/firebase/admin';

type Send = (method: string, ...rest: unknown[]) => Promise<unknown>;

interface Repeated<T> {
  answer: T;
  /** What it would have answered, had its first commit been heard of; of a call that takes no locks it is not known. */
  heard: T | undefined;
}

/**
 * Makes a call whose commit is applied without an answer: it is sent once more, as the SDK does
 * then, and what the server says to that is all that is heard. Expects that the server refuses it,
 * and that the call leaves the documents as they were after the first commit.
 */
export async function withLostAnswer<T>(paths: string[], call: () => Promise<T>): Promise<Repeated<T>> {
  const sdk = firestore as unknown as { request: Send };
  const send: Send = sdk.request.bind(firestore);
  const run = firestore.runTransaction.bind(firestore);
  const answers: unknown[] = [];
  let applied: unknown = null;
  let isRefused = false;
  const transactions = vi.spyOn(firestore, 'runTransaction').mockImplementation((change, options) =>
    run(async (transaction: Transaction) => {
      const answer = await change(transaction);
      answers.push(answer);
      return answer;
    }, options as FirebaseFirestore.ReadWriteTransactionOptions),
  );
  const requests = vi.spyOn(sdk, 'request').mockImplementation(async (method, ...rest) => {
    if (method !== 'commit' || applied !== null) return send(method, ...rest);
    await send(method, ...rest);
    applied = await stateOf(paths);
    return send(method, ...rest).catch((error: unknown) => {
      isRefused = true;
      throw error;
    });
  });
  try {
    const answer = await call();
    expect(isRefused).toBe(true);
    expect(await stateOf(paths)).toEqual(applied);
    return { answer, heard: answers[0] as T | undefined };
  } finally {
    transactions.mockRestore();
    requests.mockRestore();
  }
}

async function stateOf(paths: string[]): Promise<unknown[]> {
  const snapshots = await firestore.getAll(...paths.map((path) => firestore.doc(path)));
  return snapshots.map((snapshot) => [snapshot.ref.path, snapshot.data()]);
}
