import 'server-only';
import type { IdentifiedAd } from '../../../domain/ads/ad';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { isTerminal } from '../../../domain/work/job-status';
import { needsAds } from '../../../api/jobs/show-job';
import type { JobSource, SeenJob } from './job-source';

/** A job with the ads that an answer about it needs; the same object until one of them changes. */
export interface JobState {
  job: IdentifiedJob;
  ads: readonly IdentifiedAd[];
}

/** One read of a job, and of its ads where they are needed; null when there is none. */
export async function readState(source: JobSource, jobId: string): Promise<JobState | null> {
  const { job } = await source.readJob(jobId);
  return job && { job, ads: needsAds(job) ? await source.readAds(jobId) : [] };
}

/** Ms in which a listener has to have said something, before a read is made instead. */
const PATIENCE_MS = 1000;

/** What two listeners, on a job and on its ads, have said last. When one of them fails it is broken, and over. */
export class JobFeed {
  isBroken = false;
  /** Grows with each change. */
  revision = 0;
  /** Who waits for changes; such a feed is not idle. */
  followers = 0;
  askedAt = Date.now();
  changedAt = Date.now();
  checkedAt = Date.now();
  private seen: SeenJob | null = null;
  private ads: readonly IdentifiedAd[] | null = null;
  private state: JobState | null | undefined;
  private readonly waiting = new Set<() => void>();
  private readonly stopJob: () => void;
  /** Somebody has waited for its first state in vain; until it comes, nobody else does. */
  private isSlow = false;
  private stopAds: (() => void) | null = null;

  constructor(
    private readonly source: JobSource,
    readonly jobId: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.stopJob = source.listenToJob(jobId, {
      next: (seen) => this.receive(seen),
      failed: () => this.close(),
    });
  }

  /** The newest state that is whole; null when there is no such job. Rejects as a read does when it has to be one. */
  async current(): Promise<JobState | null> {
    if (this.state === undefined) await this.firstState();
    return this.state === undefined || this.isBroken ? readState(this.source, this.jobId) : this.state;
  }

  /** Whether nothing more is expected to happen. */
  get isAtRest(): boolean {
    const { job } = this.seen ?? {};
    return job ? isTerminal(job.status) : false;
  }

  /** Takes what a listener, or a read, says of the job; what is older, or known, is passed over. */
  receive(seen: SeenJob): void {
    if (this.isBroken || (this.seen && seen.version <= this.seen.version)) return;
    this.seen = seen;
    if (seen.job && needsAds(seen.job)) this.listenToAds();
    this.changed();
  }

  /** The ads are in the job's result now, so nobody needs to hear of them. */
  leaveAds(): void {
    if (!this.stopAds || !this.seen?.job || needsAds(this.seen.job)) return;
    this.stopAds();
    this.stopAds = null;
    this.ads = null;
  }

  /** Resolves at the next change, when the feed breaks, or when the signal says so. */
  nextChange(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted || this.isBroken) return resolve();
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  close(): void {
    this.isBroken = true;
    this.stopJob();
    this.stopAds?.();
    this.wake();
  }

  private listenToAds(): void {
    this.stopAds ??= this.source.listenToAds(this.jobId, {
      next: (ads) => {
        this.ads = ads;
        this.changed();
      },
      failed: () => this.close(),
    });
  }

  private changed(): void {
    this.changedAt = Date.now();
    this.state = this.wholeState();
    if (this.state === undefined) return;
    this.revision += 1;
    this.wake();
  }

  private wholeState(): JobState | null | undefined {
    const { job } = this.seen ?? {};
    if (!job) return this.seen ? null : undefined;
    if (!needsAds(job)) return { job, ads: [] };
    return this.ads ? { job, ads: this.ads } : undefined;
  }

  private async firstState(): Promise<void> {
    if (this.isSlow) return;
    const patience = AbortSignal.timeout(this.patienceMs);
    while (this.state === undefined && !this.isBroken && !patience.aborted) await this.nextChange(patience);
    // It is not given up: under load, opening it anew would only take longer.
    this.isSlow = this.state === undefined;
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}
