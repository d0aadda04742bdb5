import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../http/api-error';
import { jobOf } from '../../../api/jobs/job-fixtures';
import { creating } from './creating';

const release = vi.fn(async () => undefined);
vi.mock('../../idempotency/key-claim', () => ({
  claimKey: async () => ({ repeats: null, complete: async () => undefined, release }),
}));
vi.mock('../../auth/verify-token', () => ({ verifiedUid: async () => 'uid' }));
vi.mock('../../http/budgets', () => ({ spendCreation: () => undefined }));

const job = jobOf();
const headers = { 'Idempotency-Key': 'a-key' };
const asked = (signal?: AbortSignal) =>
  new Request('http://here/', { method: 'POST', headers, ...(signal ? { signal } : {}) });

describe('a request with an Idempotency-Key', () => {
  beforeEach(() => release.mockClear());

  it('keeps its key until its job is made', async () => {
    const made = await creating(asked(), async () => {
      expect(release).not.toHaveBeenCalled();
      return job;
    });
    expect(made).toBe(job);
    expect(release).toHaveBeenCalledOnce();
  });

  it('gives it back when it is refused', async () => {
    const refusal = new ApiError('INVALID_REQUEST', 'No.');
    await expect(creating(asked(), () => Promise.reject(refusal))).rejects.toBe(refusal);
    expect(release).toHaveBeenCalledOnce();
  });

  it('gives it back as soon as its sender hangs up, however long it goes on itself', async () => {
    const sender = new AbortController();
    let begun = () => {};
    const running = new Promise<void>((resolve) => (begun = resolve));
    void creating(asked(sender.signal), () => {
      begun();
      return new Promise(() => {});
    });
    await running;
    expect(release).not.toHaveBeenCalled();
    sender.abort();
    expect(release).toHaveBeenCalledOnce();
  });
});
