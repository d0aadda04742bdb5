import { expect, it } from 'vitest';
import { randomId } from '../../../lib/domain/shared/random-id';
import { firestore } from '../../../functions/src/firebase/admin';
import { inOptimisticTransaction } from '../../../functions/src/firebase/optimistic-transaction';

it('many who change one document in the same moment lose nothing of each other', async () => {
  const ref = firestore.doc(`counters/${randomId(10)}`);
  await ref.set({ count: 0 });
  const counts = await Promise.all(
    Array.from({ length: 8 }, () =>
      inOptimisticTransaction(async (transaction) => {
        const [snapshot] = await transaction.getAll(ref);
        const count = Number(snapshot.get('count')) + 1;
        transaction.update(ref, { count });
        return count;
      }),
    ),
  );
  expect(counts.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect((await ref.get()).get('count')).toBe(8);
  await ref.delete();
});

it('what was deleted meanwhile is read again, and what throws writes nothing', async () => {
  const ref = firestore.doc(`counters/${randomId(10)}`);
  await ref.set({ count: 0 });
  let looks = 0;
  const isThere = await inOptimisticTransaction(async (transaction) => {
    const [snapshot] = await transaction.getAll(ref);
    if ((looks += 1) === 1) await ref.delete();
    if (snapshot.exists) transaction.update(ref, { count: 1 });
    return snapshot.exists;
  });
  expect([isThere, looks]).toEqual([false, 2]);
  const failing = inOptimisticTransaction(async (transaction) => {
    transaction.set(ref, { count: 5 });
    throw new Error('No');
  });
  await expect(failing).rejects.toThrow('No');
  expect((await ref.get()).exists).toBe(false);
});
