import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTransaction, isWithoutReason } from './in-transaction';

const runTransaction = vi.hoisted(() => vi.fn());
vi.mock('./admin', () => ({ firestore: { runTransaction } }));

const failure = (code: number, details: string) => Object.assign(new Error(`${code} ${details}`), { code, details });
const change = () => Promise.resolve('written');

beforeEach(() => void runTransaction.mockReset().mockImplementation(change));

describe('a transaction', () => {
  it.each([
    ['was closed', failure(3, 'The referenced transaction is invalid or closed')],
    ['waited too long for a lock', failure(10, 'Transaction lock timeout.')],
    ['was answered without a reason', failure(2, '')],
  ])('that %s begins anew', async (_what, error) => {
    runTransaction.mockRejectedValueOnce(error);
    expect(await inTransaction(change)).toBe('written');
    expect(runTransaction).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['is refused', failure(7, 'PERMISSION_DENIED')],
    ['failed for a reason of its own', failure(2, 'the change has thrown')],
  ])('that %s does not', async (_what, error) => {
    runTransaction.mockRejectedValue(error);
    await expect(inTransaction(change)).rejects.toBe(error);
    expect(runTransaction).toHaveBeenCalledTimes(1);
  });

  it('is given up after four tries', async () => {
    runTransaction.mockRejectedValue(failure(2, ''));
    await expect(inTransaction(change)).rejects.toThrow('2 ');
    expect(runTransaction).toHaveBeenCalledTimes(4);
  });
});

it('is without a reason only where the server gives none', () => {
  expect([failure(2, ''), failure(2, 'a'), failure(6, ''), new Error('2'), null].map(isWithoutReason)).toEqual([
    ...[true, false, false, false, false],
  ]);
});
