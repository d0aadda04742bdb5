import type { IdentifiedAd } from '../../../domain/ads/ad';
import type { IdentifiedJob, IdentifiedPictureJob } from '../../../domain/jobs/job';
import type { JobSource, Receiver, SeenJob } from './job-source';

/** A database of one job that counts what Firestore would bill: a read for each document that is read or heard of. */
export class FakeJobs implements JobSource {
  reads = 0;
  /** Whether what is written reaches the listeners. */
  isDeaf = false;
  /** What reads reject with. */
  outage: Error | null = null;
  readonly jobReceivers = new Set<Receiver<SeenJob>>();
  readonly adReceivers = new Set<Receiver<IdentifiedAd[]>>();
  private version = 1;

  constructor(
    private job: IdentifiedJob | null,
    private ads: IdentifiedAd[] = [],
  ) {}

  get listeners(): number {
    return this.jobReceivers.size + this.adReceivers.size;
  }

  /** A commit: the job's changes, and an ad that is new or has changed. */
  write(changes: Partial<IdentifiedPictureJob> | null, ad?: IdentifiedAd): void {
    this.version += 1;
    this.job = changes && this.job ? ({ ...this.job, ...changes } as IdentifiedJob) : null;
    if (ad) this.ads = [...this.ads.filter(({ id }) => id !== ad.id), ad];
    if (this.isDeaf) return;
    for (const { next } of this.jobReceivers) this.pass(1, () => next(this.seen));
    if (ad) for (const { next } of this.adReceivers) this.pass(1, () => next(this.ads));
  }

  fail(): void {
    for (const receiver of [...this.jobReceivers]) receiver.failed(new Error('The stream has ended'));
  }

  async readJob(): Promise<SeenJob> {
    if (this.outage) throw this.outage;
    this.reads += 1;
    return this.seen;
  }

  async readAds(): Promise<IdentifiedAd[]> {
    this.reads += this.ads.length;
    return this.ads;
  }

  listenToJob(_jobId: string, receiver: Receiver<SeenJob>): () => void {
    return this.listen(this.jobReceivers, receiver, () => this.pass(1, () => receiver.next(this.seen)));
  }

  listenToAds(_jobId: string, receiver: Receiver<IdentifiedAd[]>): () => void {
    return this.listen(this.adReceivers, receiver, () => this.pass(this.ads.length, () => receiver.next(this.ads)));
  }

  private get seen(): SeenJob {
    return { job: this.job, version: this.job ? this.version : Infinity };
  }

  private listen<T>(receivers: Set<Receiver<T>>, receiver: Receiver<T>, first: () => void): () => void {
    receivers.add(receiver);
    queueMicrotask(() => {
      if (!this.isDeaf && receivers.has(receiver)) first();
    });
    return () => receivers.delete(receiver);
  }

  private pass(documents: number, next: () => void): void {
    this.reads += documents;
    next();
  }
}
