import { describe, expect, it } from 'vitest';
import type { JobStatus } from '../../../../lib/domain/work/job-status';
import { decideStart } from './start-lease';

const now = new Date('2026-11-23T12:00:00Z');
const run = (leaseSeconds: number, dispatched = false, lease_token = 'another') => ({
  lease_token,
  lease_expires_at: new Date(now.getTime() + leaseSeconds * 1000),
  inputs: null,
  plan: null,
  dispatched,
});

describe('starting a job', () => {
  it.each([
    ['a queued job is started', 'queued', 0, null, 'start'],
    ['a duplicate delivery leaves a job that is being started', 'processing', 1, run(60), 'leave'],
    ['a start that was not told that it has the job goes on', 'processing', 1, run(60, false, 'own'), 'ours'],
    ['also in its last try', 'processing', 3, run(60, false, 'own'), 'ours'],
    ['a job that was cancelled since then is left', 'cancelled', 1, run(60, false, 'own'), 'leave'],
    ['a job whose starter died is taken over after its lease', 'processing', 1, run(-1), 'start'],
    ['a job that was never noted as started is taken over', 'processing', 1, null, 'start'],
    ['a job whose ads are all queued is left', 'processing', 1, run(-1, true), 'leave'],
    ['a job that died three times is given up', 'processing', 3, run(-1), 'give-up'],
    ['a completed job is left', 'completed', 1, run(-1), 'leave'],
    ['a failed job is left', 'failed', 1, run(-1), 'leave'],
    ['a cancelled job is left', 'cancelled', 0, null, 'leave'],
  ] as [string, JobStatus, number, ReturnType<typeof run> | null, string][])(
    '%s',
    (_title, status, attempts, lease, decision) => {
      expect(decideStart({ status, attempts }, lease, 'own', now)).toBe(decision);
    },
  );
});
