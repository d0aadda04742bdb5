import { onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { submitLock, withTabLock } from '../../browser/tab-lock';
import { currentUid, ensureUser, useSessionStore } from '../../session/session-store';
import type { Ticket } from './ticket';
import { afterArrival, handedOver, refuseSubmit } from './ticket-changes';
import type { TicketStore } from './ticket-store';
import { nextStep } from './submission';
import { writeJob, type WriteResult } from './write-job';

/** Makes jobs of what is asked for in one ticket. */
class Sender<F extends object> {
  /** Jobs that this page is handing over. */
  private readonly writing = new Set<string>();

  constructor(private readonly store: TicketStore<F>) {}

  look(): void {
    const ticket = this.store.current();
    if (this.writing.has(ticket.jobId)) return;
    const next = nextStep(ticket, currentUid());
    if (next.step === 'write') void this.writePatiently(ticket.jobId);
    else if (next.step === 'refuse') this.updateSent(ticket.jobId, (now) => refuseSubmit(now, next.message));
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
    const ticket = this.wanted(jobId);
    const uid = currentUid();
    if (!ticket || uid === null) return;
    const next = nextStep(ticket, uid);
    if (next.step !== 'write') return;
    const begin = () => {
      this.updateSent(jobId, handedOver);
      return this.wanted(jobId);
    };
    this.settle(jobId, await writeJob(this.store.kind, ticket, { uid, check: next.check, begin }));
  }

  private settle(jobId: string, result: WriteResult): void {
    if (result.outcome === 'written') this.updateSent(jobId, (ticket) => afterArrival(this.store.kind, ticket));
    if (result.outcome === 'refused') this.updateSent(jobId, (ticket) => refuseSubmit(ticket, result.message));
  }

  /** The ticket, as long as it is the one that is to become this job. */
  private wanted(jobId: string): Ticket<F> | null {
    const ticket = this.store.current();
    return ticket.jobId === jobId && ticket.submitRequested ? ticket : null;
  }

  /** Changes the ticket only while it is still the one that was sent. */
  private updateSent(jobId: string, change: (ticket: Ticket<F>) => Ticket<F>): void {
    this.store.update((ticket) => (ticket.jobId === jobId && ticket.submitRequested ? change(ticket) : ticket));
  }
}

/**
 * Sends the ticket as soon as it is asked for and everything that it needs is there, in this
 * page or in one after a reload. Returns how to stop.
 */
export function startSender<F extends object>(store: TicketStore<F>): () => void {
  const sender = new Sender(store);
  const look = () => sender.look();
  const stops = [store.use.subscribe(look), useSessionStore.subscribe(look), onConnectionChange(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
