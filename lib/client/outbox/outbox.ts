import type { StoreApi, UseBoundStore } from 'zustand';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { onConnectionChange, untilWorthRetrying } from '../browser/connection';
import { submitLock, withTabLock } from '../browser/tab-lock';
import { showUnsent, useUnsentJobs } from '../listening/unsent-jobs';
import { currentUid, onSignOut, useSessionStore } from '../session/session-store';
import type { NewJob } from '../tickets/core/ticket';
import { writeJob } from '../tickets/core/write-job';

/** A job that was asked for and of which the server is not known to have it. */
export interface Posted {
  /** Chosen before anything is sent, so that sending twice makes one job. */
  jobId: string;
  /** Whose it is: nobody else's job may name the files. */
  uid: string;
  /** Firestore was given it, in this page or an earlier one; the server may not have it yet. */
  handedOver: boolean;
}

/** Where such jobs are kept: they outlive a reload, and all tabs share them. */
interface Kept<T> {
  useEntries: UseBoundStore<StoreApi<Readonly<Record<string, T>>>>;
  get(jobId: string): T | null;
  keep(entries: Readonly<Record<string, T>>): void;
  forget(jobIds: readonly string[]): void;
  sync(jobId: string): T | null;
  follow(): () => void;
}

export interface OutboxOf<T extends Posted> {
  /** Names it among those who keep jobs that are not sent yet. */
  name: string;
  kept: Kept<T>;
  /** So many are handed over at a time. */
  atATime: number;
  /** Whether it waits for the person, who was told why it isn't sent. */
  isHeldBack(job: T): boolean;
  /** Which is sent before which; those that were asked for first where nothing is said. */
  order?(one: T, other: T): number;
  /** The document that it becomes; `now` is the SDK's server timestamp. */
  documentOf(job: T, uid: string, now: unknown): NewJob;
  /** As it looks until the server has it. */
  standInOf(job: T): IdentifiedJob | null;
  /** The server won't have it; `message` is for the person. */
  refuse(job: T, message: string): void;
  /** The person does not want it any more, and nobody has got to know of it. */
  takeBack(job: T): void;
}

/** Sends jobs that were asked for, each of them once, in this page or in one after a reload. */
class Outbox<T extends Posted> {
  /** Jobs that this page is handing over. */
  private readonly writing = new Set<string>();

  constructor(private readonly of: OutboxOf<T>) {}

  private all(): T[] {
    return Object.values(this.of.kept.useEntries.getState());
  }

  private isToBeSent(job: T): boolean {
    return job.uid === currentUid() && !this.of.isHeldBack(job);
  }

  /** Hands over what is asked for and not under way. */
  look(): void {
    const due = this.all().filter((job) => this.isToBeSent(job) && !this.writing.has(job.jobId));
    const inOrder = this.of.order ? due.toSorted(this.of.order) : due;
    const next = inOrder.slice(0, Math.max(this.of.atATime - this.writing.size, 0));
    // Taken before the first begins: sending one changes it, which has all of them looked at again.
    for (const { jobId } of next) this.writing.add(jobId);
    for (const { jobId } of next) void this.sendPatiently(jobId);
  }

  private async sendPatiently(jobId: string): Promise<void> {
    for (let attempt = 1; this.wanted(jobId); attempt += 1) {
      try {
        await withTabLock(submitLock(jobId), () => this.send(jobId));
        break;
      } catch {
        // The server could not be asked. The page says that the job waits for the connection.
        await untilWorthRetrying(attempt);
      }
    }
    this.writing.delete(jobId);
    this.look();
  }

  private wanted(jobId: string): T | null {
    const job = this.of.kept.get(jobId);
    return job !== null && this.isToBeSent(job) ? job : null;
  }

  /** Another tab may have got on with it while this one waited for its turn, so it looks again. */
  private async send(jobId: string): Promise<void> {
    const { kept, documentOf, refuse } = this.of;
    const job = kept.sync(jobId);
    if (!job || !this.isToBeSent(job)) return;
    const begin = () => {
      const now = this.wanted(jobId);
      if (now) kept.keep({ [jobId]: { ...now, handedOver: true } });
      return now;
    };
    // What an earlier page has handed over may be there; what is new can't be.
    const result = await writeJob({ newJob: documentOf }, job, { uid: job.uid, check: job.handedOver, begin });
    if (result.outcome === 'written') kept.forget([jobId]);
    if (result.outcome === 'refused') refuse(job, result.message);
  }

  /** Shows every page the jobs that are on their way. */
  showStandIns(): void {
    const { name, kept, standInOf, takeBack } = this.of;
    const keeperOf = (jobId: string) => `${name} ${jobId}`;
    const shown = useUnsentJobs.getState();
    for (const job of this.all()) {
      const { jobId, handedOver } = job;
      const before = shown[keeperOf(jobId)];
      const standIn = this.isToBeSent(job) ? (before?.job ?? standInOf(job)) : null;
      if (standIn ? before?.handedOver === handedOver : !before) continue;
      const back = () => takeBack(job);
      showUnsent(keeperOf(jobId), standIn && { job: standIn, handedOver, confirmed: false, takeBack: back });
    }
    for (const keeper of Object.keys(shown)) {
      const jobId = keeper.startsWith(`${name} `) ? keeper.slice(name.length + 1) : null;
      if (jobId !== null && kept.get(jobId) === null) showUnsent(keeper, null);
    }
  }

  /** The jobs of somebody else: their files can't be named, and nothing of one person is shown to another. */
  forgetOthers(): void {
    const uid = currentUid();
    if (uid === null) return;
    const others = this.all().filter((job) => job.uid !== uid);
    if (others.length > 0) this.of.kept.forget(others.map(({ jobId }) => jobId));
  }
}

/** Sends what is asked for as soon as it is, and what an earlier page has left. Returns how to stop. */
export function startOutbox<T extends Posted>(of: OutboxOf<T>): () => void {
  const { kept } = of;
  const outbox = new Outbox(of);
  const all = () => {
    outbox.forgetOthers();
    outbox.showStandIns();
    outbox.look();
  };
  const stops = [
    kept.follow(),
    kept.useEntries.subscribe(all),
    useSessionStore.subscribe(all),
    onConnectionChange(() => outbox.look()),
    onSignOut(() => kept.forget(Object.keys(kept.useEntries.getState()))),
  ];
  all();
  return () => stops.forEach((stop) => stop());
}
