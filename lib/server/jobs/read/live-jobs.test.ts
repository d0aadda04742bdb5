import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adId } from '../../../domain/ads/ad';
import { adOf, finishedAdOf, jobOf } from '../../../api/jobs/job-fixtures';
import { FakeJobs } from './fake-jobs';
import type { JobState } from './job-feed';
import { LiveJobs, type LiveJobsOptions } from './live-jobs';

const ID = 'job_abc123def456ghi789jk';
const ADS = Array.from({ length: 10 }, (_, index) => adOf(index + 1));

let jobs: FakeJobs;
let live: LiveJobs;

function start(job: ConstructorParameters<typeof FakeJobs>[0], options: LiveJobsOptions = {}): void {
  jobs = new FakeJobs(job, ADS);
  live = new LiveJobs(jobs, { patienceMs: 20, ...options });
}

const look = (uid = 'alice') => live.look(ID, uid);

async function poll(times: number): Promise<JobState | undefined> {
  let last: JobState | undefined;
  for (let time = 0; time < times; time += 1) last = await look();
  return last;
}

function endAd(number: number): void {
  const ads_generated = number;
  jobs.write({ progress: { ...jobOf().progress, ads_generated } }, finishedAdOf(number, 1, number + 1));
}

beforeEach(() => {
  vi.useFakeTimers();
  start(jobOf({ status: 'processing' }));
});
afterEach(() => vi.useRealTimers());

describe('a job that is polled', () => {
  it('costs as many reads as it has changes, however often it is asked about', async () => {
    await poll(20);
    const opening = jobs.reads;
    expect(opening).toBe(2 * (1 + ADS.length));
    for (let number = 1; number <= 10; number += 1) {
      endAd(number);
      const state = await poll(98);
      expect(state?.job.progress).toMatchObject({ ads_generated: number });
      expect(state?.ads.filter(({ status }) => status === 'done')).toHaveLength(number);
    }
    // Each change is of the job and of one ad.
    expect(jobs.reads - opening).toBe(20);
  });

  it('is the same object until it changes, so that its answer can be kept', async () => {
    await look();
    expect(await look()).toBe(await look());
  });

  it('needs no listener for one question', async () => {
    await look();
    expect(jobs.listeners).toBe(0);
  });

  it('is listened to no more a minute after the last question', async () => {
    await poll(2);
    await vi.advanceTimersByTimeAsync(50_000);
    await look();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(jobs.listeners).toBe(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(jobs.listeners).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not left in the middle of its changes', async () => {
    await poll(2);
    for (let second = 0; second < 90; second += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      jobs.write({ updated_at: new Date() });
    }
    expect(jobs.listeners).toBe(2);
  });

  it('shows no more ads than its result once it is over, and then needs one listener', async () => {
    await poll(2);
    jobs.write({ status: 'completed', result: { ads_generated: 0, failed: 10, ads: [] } });
    expect((await look()).ads).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([jobs.jobReceivers.size, jobs.adReceivers.size]).toEqual([1, 0]);
  });

  it('is whole as soon as it starts: the ads are waited for', async () => {
    start(jobOf());
    await poll(2);
    expect(jobs.listeners).toBe(1);
    jobs.write({ status: 'processing' });
    expect((await look()).ads).toHaveLength(10);
  });
});

describe('whose job it is', () => {
  it('is looked at in every answer, also in one from memory', async () => {
    await poll(2);
    await expect(look('bob')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    jobs.write({ user_id: 'bob' });
    await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('decides whether it is listened to: never for a stranger, nor for a job that is not there', async () => {
    for (let time = 0; time < 3; time += 1) await expect(look('bob')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(jobs.listeners).toBe(0);
    start(null);
    for (let time = 0; time < 3; time += 1) await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(jobs.listeners).toBe(0);
  });

  it('keeps no listener alive for a stranger’s questions', async () => {
    await poll(2);
    for (let time = 0; time < 7; time += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      await expect(look('bob')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(jobs.listeners).toBe(0);
  });
});

describe('what goes wrong', () => {
  it('a listener that fails is replaced: by a read, then by a new listener', async () => {
    await poll(2);
    jobs.fail();
    expect(jobs.listeners).toBe(0);
    expect((await poll(2))?.job.id).toBe(ID);
    expect(jobs.listeners).toBe(2);
  });

  it('a listener that says nothing is not waited for', async () => {
    await look();
    jobs.isDeaf = true;
    const first = look();
    await vi.advanceTimersByTimeAsync(20);
    expect((await first).job.id).toBe(ID);
    const reads = jobs.reads;
    // The clock stands still: whoever waited for the listener would wait for ever.
    await poll(5);
    expect(jobs.reads).toBeGreaterThan(reads);
    expect(jobs.jobReceivers.size).toBe(1);
  });

  it('a change that no listener tells of is found within seconds', async () => {
    await poll(2);
    jobs.isDeaf = true;
    jobs.write({ status: 'failed' });
    expect((await look()).job.status).toBe('processing');
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await look()).job.status).toBe('failed');
  });

  it('what this process has written is told at once, before the listener hears of it', async () => {
    await poll(2);
    jobs.isDeaf = true;
    jobs.write({ status: 'cancelled' });
    await live.refresh(ID);
    expect((await look()).job.status).toBe('cancelled');
  });

  it('an outage after a write leaves no old answer behind', async () => {
    await poll(2);
    jobs.isDeaf = true;
    jobs.write({ status: 'cancelled' });
    jobs.outage = new Error('down');
    await live.refresh(ID);
    await expect(look()).rejects.toThrow('down');
  });

  it('more jobs than can be listened to are read', async () => {
    start(jobOf({ status: 'processing' }), { maxFeeds: 1 });
    const follower = live.follow(ID, 'alice', new AbortController().signal);
    await follower.next();
    const other = () => live.look(adId(1), 'alice');
    for (let time = 0; time < 3; time += 1) expect((await other()).job.id).toBe(ID);
    expect(jobs.jobReceivers.size).toBe(1);
    await follower.return(undefined);
    await other();
    expect(jobs.jobReceivers.size).toBe(1);
  });
});

describe('following a job', () => {
  async function follow(signal: AbortSignal, seen: string[]): Promise<void> {
    for await (const { job } of live.follow(ID, 'alice', signal)) seen.push(job.progress.current_step);
  }

  const step = (current_step: string) => jobs.write({ progress: { ...jobOf().progress, current_step } });

  it('tells of the state and then of each change, of several in one moment only the last', async () => {
    const ending = new AbortController();
    const seen: string[] = [];
    const following = follow(ending.signal, seen);
    await vi.advanceTimersByTimeAsync(10);
    step('one');
    step('two');
    await vi.advanceTimersByTimeAsync(100);
    step('three');
    await vi.advanceTimersByTimeAsync(100);
    expect(seen).toEqual(['Waiting in queue...', 'two', 'three']);
    ending.abort();
    await following;
    await vi.advanceTimersByTimeAsync(70_000);
    expect(jobs.listeners).toBe(0);
  });

  it('goes on after a listener has failed', async () => {
    const ending = new AbortController();
    const seen: string[] = [];
    const following = follow(ending.signal, seen);
    await vi.advanceTimersByTimeAsync(10);
    jobs.fail();
    step('after');
    await vi.advanceTimersByTimeAsync(1100);
    expect(seen.at(-1)).toBe('after');
    ending.abort();
    await following;
  });

  it('ends with 404 when the job is deleted, and never begins for a stranger', async () => {
    const following = follow(new AbortController().signal, []);
    const outcome = expect(following).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await vi.advanceTimersByTimeAsync(10);
    jobs.write(null);
    await vi.advanceTimersByTimeAsync(100);
    await outcome;
    await expect(live.follow(ID, 'bob', new AbortController().signal).next()).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
