import { onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import { currentUid, ensureUser, useSessionStore } from '../../session/session-store';
import type { Draft } from './draft';
import { afterArrival, handedOver, refuseSubmit } from './draft-changes';
import type { DraftStore } from './draft-store';
import { nextStep } from './submission';
import { writeJob, type WriteResult } from './write-job';

/** Makes jobs of what is asked for in one draft. */
class Sender<F extends object> {
  /** Jobs that this page is handing over. */
  private readonly writing = new Set<string>();

  constructor(private readonly store: DraftStore<F>) {}

  look(): void {
    const draft = this.store.current();
    if (this.writing.has(draft.jobId)) return;
    const next = nextStep(draft, currentUid());
    if (next.step === 'write') void this.writePatiently(draft.jobId);
    else if (next.step === 'refuse') this.updateSent(draft.jobId, (now) => refuseSubmit(now, next.message));
    // Its arrival is a change that is looked at; a failure says nothing that the next change does not.
    else if (next.step === 'account') void ensureUser().catch(() => undefined);
  }

  private async writePatiently(jobId: string): Promise<void> {
    this.writing.add(jobId);
    for (let attempt = 1; this.wanted(jobId); attempt += 1) {
      try {
        await withTabLock(submitLock(jobId), () => this.write(jobId));
        break;
      } catch {
        // The server could not be asked. The page says that the job waits for the connection.
        await untilWorthRetrying(attempt);
      }
    }
    this.writing.delete(jobId);
  }

  /** Another tab may have got on with it while this one waited for its turn, so it looks again. */
  private async write(jobId: string): Promise<void> {
    this.store.sync();
    const draft = this.wanted(jobId);
    const uid = currentUid();
    if (!draft || uid === null) return;
    const next = nextStep(draft, uid);
    if (next.step !== 'write') return;
    const begin = () => {
      this.updateSent(jobId, handedOver);
      return this.wanted(jobId);
    };
    this.settle(jobId, await writeJob(this.store.kind, draft, { uid, check: next.check, begin }));
  }

  private settle(jobId: string, result: WriteResult): void {
    if (result.outcome === 'written') this.updateSent(jobId, (draft) => afterArrival(this.store.kind, draft));
    if (result.outcome === 'refused') this.updateSent(jobId, (draft) => refuseSubmit(draft, result.message));
  }

  /** The draft, as long as it is the one that is to become this job. */
  private wanted(jobId: string): Draft<F> | null {
    const draft = this.store.current();
    return draft.jobId === jobId && draft.submitRequested ? draft : null;
  }

  /** Changes the draft only while it is still the one that was sent. */
  private updateSent(jobId: string, change: (draft: Draft<F>) => Draft<F>): void {
    this.store.update((draft) => (draft.jobId === jobId && draft.submitRequested ? change(draft) : draft));
  }
}

/**
 * Sends the draft as soon as it is asked for and everything that it needs is there, in this
 * page or in one after a reload. Returns how to stop.
 */
export function startSender<F extends object>(store: DraftStore<F>): () => void {
  const sender = new Sender(store);
  const look = () => sender.look();
  const stops = [store.use.subscribe(look), useSessionStore.subscribe(look), onConnectionChange(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
