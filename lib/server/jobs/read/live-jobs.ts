import 'server-only';
import { BoundedMap } from '../../process/bounded-map';
import { ApiError } from '../../http/api-error';
import { pause } from '../../process/pause';
import { processWide } from '../../process/process-wide';
import { noSuchJob } from './find-job';
import { JobFeed, type JobState, readState } from './job-feed';
import { firestoreJobs, type JobSource } from './job-source';

/** A job that nobody has asked about for so long is listened to no more, in ms. */
const IDLE_MS = 60_000;
/**
 * A job that is changing is about to be asked about again, and a listener that is set up in the middle of commits may
 * miss one in the emulator (decision 023): one is closed only when its job has been still for a while.
 */
const STILL_MS = 2000;
/** A running job that is so long without a change is looked at: a listener may have missed one. */
const CHECK_MS = 15_000;
const SWEEP_MS = 5000;
/** A job and its ads change in one commit, but arrive on two listeners. */
const SETTLE_MS = 20;
const MAX_FEEDS = 500;
const MAX_ASKERS = 5000;

export interface LiveJobsOptions {
  maxFeeds?: number;
  /** How long a listener may take to say something before a read is made instead, in ms. */
  patienceMs?: number;
}

/**
 * Jobs as clients ask about them. The first question is answered by a read; from the second
 * on, the process listens to the job and answers from memory until nobody asks any more.
 */
export class LiveJobs {
  private readonly feeds = new Map<string, JobFeed>();
  /** When whom was told of which job: who asks again is polling. */
  private readonly askers = new BoundedMap<string, number>(MAX_ASKERS);
  private sweeper: NodeJS.Timeout | null = null;

  constructor(
    private readonly source: JobSource,
    private readonly options: LiveJobsOptions = {},
  ) {}

  /** A person's job now. Throws an ApiError: 404 for a job that isn't theirs. */
  async look(jobId: string, uid: string): Promise<JobState> {
    const feed = this.feedOf(jobId) ?? (this.isPolled(jobId, uid) ? this.open(jobId) : null);
    const state = own(await (feed ? feed.current() : readState(this.source, jobId)), uid);
    if (feed) feed.askedAt = Date.now();
    if (!feed || feed.isBroken) this.remember(jobId, uid);
    return state;
  }

  /**
   * A person's job now, and then whenever it has changed, until the signal; of changes in
   * quick succession only the last. Throws an ApiError: 404, also when the job is deleted.
   */
  async *follow(jobId: string, uid: string, signal: AbortSignal): AsyncGenerator<JobState> {
    await this.look(jobId, uid);
    for (let failures = 0; !signal.aborted; failures += 1) {
      if (failures > 0) await pause(Math.min(1000 * failures, 10_000), signal);
      yield* this.followFeed(this.feedOf(jobId) ?? this.open(jobId), uid, signal);
    }
  }

  /** After a write of this process: who asks next is told of it, even if the listener has not heard yet. */
  async refresh(jobId: string): Promise<void> {
    const feed = this.feedOf(jobId);
    if (!feed) return;
    const seen = await this.source.readJob(jobId).catch(() => null);
    if (seen) feed.receive(seen);
    else this.drop(feed);
  }

  private async *followFeed(feed: JobFeed | null, uid: string, signal: AbortSignal): AsyncGenerator<JobState> {
    if (!feed)
      throw new ApiError('UNAVAILABLE', 'Too many jobs are being watched just now. Poll without waiting.', {
        headers: { 'Retry-After': '10' },
      });
    feed.followers += 1;
    try {
      for (let revision = -1; !signal.aborted && !feed.isBroken;) {
        if (feed.revision === revision) {
          await feed.nextChange(signal);
          await pause(SETTLE_MS, signal);
        } else {
          const state = own(await feed.current(), uid);
          revision = feed.revision;
          yield state;
        }
      }
    } finally {
      feed.followers -= 1;
      feed.askedAt = Date.now();
    }
  }

  private feedOf(jobId: string): JobFeed | null {
    const feed = this.feeds.get(jobId);
    return feed && !feed.isBroken ? feed : null;
  }

  /** Begins to listen; null when there are too many that are all needed. */
  private open(jobId: string): JobFeed | null {
    this.feeds.delete(jobId);
    if (this.feeds.size >= (this.options.maxFeeds ?? MAX_FEEDS) && !this.closeLeastNeeded()) return null;
    const feed = new JobFeed(this.source, jobId, this.options.patienceMs);
    this.feeds.set(jobId, feed);
    this.sweeper ??= setInterval(() => this.sweep(), SWEEP_MS).unref();
    return feed;
  }

  private closeLeastNeeded(): boolean {
    const free = [...this.feeds.values()].filter(({ followers }) => followers === 0);
    const [least] = free.sort((one, other) => one.askedAt - other.askedAt);
    if (!least) return false;
    this.drop(least);
    return true;
  }

  private sweep(): void {
    const now = Date.now();
    for (const feed of this.feeds.values()) {
      const isStill = now - feed.changedAt >= STILL_MS;
      if (feed.isBroken || (isStill && feed.followers === 0 && now - feed.askedAt >= IDLE_MS)) this.drop(feed);
      else if (isStill) feed.leaveAds();
      if (!feed.isBroken) void this.check(feed, now);
    }
    if (this.feeds.size > 0 || !this.sweeper) return;
    clearInterval(this.sweeper);
    this.sweeper = null;
  }

  private async check(feed: JobFeed, now: number): Promise<void> {
    if (now - Math.max(feed.changedAt, feed.checkedAt) < CHECK_MS || feed.isAtRest) return;
    feed.checkedAt = now;
    const seen = await this.source.readJob(feed.jobId).catch(() => null);
    if (seen) feed.receive(seen);
  }

  private drop(feed: JobFeed): void {
    feed.close();
    if (this.feeds.get(feed.jobId) === feed) this.feeds.delete(feed.jobId);
  }

  private isPolled(jobId: string, uid: string): boolean {
    const asked = this.askers.get(`${uid} ${jobId}`);
    return asked !== undefined && Date.now() - asked < IDLE_MS;
  }

  private remember(jobId: string, uid: string): void {
    this.askers.set(`${uid} ${jobId}`, Date.now());
  }
}

/** The one of this process. */
export const liveJobs = () => processWide('live-jobs', () => new LiveJobs(firestoreJobs));

function own(state: JobState | null, uid: string): JobState {
  if (state?.job.user_id !== uid) throw noSuchJob();
  return state;
}
