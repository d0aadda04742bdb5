import type { IdentifiedJob } from '../../../domain/jobs/job';
import type { FoundJob, JobPages, Place } from './job-pages';

/** A database of one person's list that counts what Firestore would bill: a read for each job that is skipped or given. */
export class FakePages implements JobPages {
  reads = 0;
  /** Newest first. */
  private readonly jobs: FoundJob[] = [];

  constructor(count: number) {
    for (let number = 0; number < count; number += 1) this.add();
  }

  get ids(): string[] {
    return this.jobs.flatMap(({ job }) => job?.id ?? []);
  }

  /** A new job, the newest. */
  add(): void {
    const number = 1 + Number(this.jobs[0]?.place?.id.slice('job_'.length) ?? 0);
    const id = `job_${String(number).padStart(6, '0')}`;
    this.jobs.unshift({ job: { id } as IdentifiedJob, place: { seconds: number, nanoseconds: 0, id } });
  }

  remove(index: number): void {
    this.jobs.splice(index, 1);
  }

  async count(): Promise<number> {
    this.reads += Math.max(1, Math.ceil(this.jobs.length / 1000));
    return this.jobs.length;
  }

  async newest(_query: unknown, behind: Place | null, skip: number, limit: number): Promise<FoundJob[]> {
    const from = this.jobs.filter(({ place }) => !behind || (place?.seconds ?? 0) < behind.seconds);
    return this.billed(from, skip, limit);
  }

  async oldest(_query: unknown, skip: number, limit: number): Promise<FoundJob[]> {
    return this.billed([...this.jobs].reverse(), skip, limit).reverse();
  }

  private billed(from: FoundJob[], skip: number, limit: number): FoundJob[] {
    const passed = from.slice(0, skip + limit);
    this.reads += Math.max(1, passed.length);
    return passed.slice(skip);
  }
}
