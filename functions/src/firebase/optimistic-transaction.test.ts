import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inOptimisticTransaction, type OptimisticTransaction } from './optimistic-transaction';

const stored = vi.hoisted(() => ({ ended: false, commits: 0 }));
const commit = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock('./admin', () => ({ firestore: { batch: () => ({ create: () => undefined, commit }) } }));

const failure = (code: number, details: string) => Object.assign(new Error(`${code} ${details}`), { code, details });
const ref = { path: 'a/b' } as Parameters<OptimisticTransaction['create']>[0];

/** Ends something that it finds not ended yet. */
const end = vi.fn((transaction: OptimisticTransaction) => {
  if (!stored.ended) transaction.create(ref, {});
  return Promise.resolve(stored.ended ? 'as it was' : 'now');
});

function apply(): Promise<void> {
  stored.ended = true;
  stored.commits += 1;
  return Promise.resolve();
}

beforeEach(() => {
  Object.assign(stored, { ended: false, commits: 0 });
  commit.mockReset().mockImplementation(apply);
  end.mockClear();
});

describe('a transaction without locks', () => {
  it.each([
    ['was overtaken', failure(9, 'the stored version does not match')],
    ['was answered without a reason', failure(2, '')],
  ])('that %s begins anew', async (_what, error) => {
    commit.mockRejectedValueOnce(error);
    expect(await inOptimisticTransaction(end)).toBe('now');
    expect(stored.commits).toBe(1);
  });

  it('that was carried out and answered without a reason knows its own writes, and is a success', async () => {
    commit.mockImplementationOnce(async () => {
      await apply();
      throw failure(2, '');
    });
    expect(await inOptimisticTransaction(end)).toBe('as it was');
    expect(stored.commits).toBe(1);
  });

  it('that could not read begins anew where the server gives no reason, and nowhere else', async () => {
    end.mockRejectedValueOnce(failure(2, ''));
    expect(await inOptimisticTransaction(end)).toBe('now');
    end.mockRejectedValueOnce(failure(5, 'no such thing'));
    await expect(inOptimisticTransaction(end)).rejects.toThrow('no such thing');
  });

  it('that is refused does not', async () => {
    commit.mockRejectedValue(failure(7, 'PERMISSION_DENIED'));
    await expect(inOptimisticTransaction(end)).rejects.toThrow('PERMISSION_DENIED');
    expect(end).toHaveBeenCalledTimes(1);
  });
});
