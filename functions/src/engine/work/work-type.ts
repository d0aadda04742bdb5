import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import type { WorkItem } from '../../../../lib/domain/work/work-item';
import type { Queue } from './queue';
import type { WorkTask } from './task';
import type { TryFailure } from './failure-of-try';

/** A piece of work, as the engine sees it. */
export type Work = WorkItem & { id: string; user_id: string };

export type Phase = 'waiting' | 'running' | 'ended';

/** Whether a piece of work may be begun: `cancelled` where what it is for was cancelled. */
export type Gate<C> = { is: 'open'; context: C } | { is: 'closed' | 'cancelled' };

/** Work that this process has taken. */
export interface Claimed<W extends Work, C> {
  task: WorkTask;
  ref: DocumentReference;
  /** As it is after the claim: `attempts` counts this one. */
  work: W;
  /** Proves that this process still holds it when it comes to end it. */
  token: string;
  /** What was looked up when it was taken. */
  context: C;
}

/** What a try has cost that nobody has counted yet, and what is kept of it for the next. */
export interface TryBill {
  /** What this try has cost and has nothing to show for. */
  lost(): Spent;
  /** That, and all that is kept, whichever try has paid for it. */
  all(): Promise<Spent>;
  /** Once the work has ended. */
  forget(): Promise<void>;
}

export const NO_BILL: TryBill = {
  lost: () => NOTHING_SPENT,
  all: async () => NOTHING_SPENT,
  forget: async () => undefined,
};

/** One try: what it does, and what it costs. */
export interface Try {
  bill: TryBill;
  /** Makes the work and ends it, under the token. Rejects with whatever went wrong; with its reason once `signal` aborts. */
  make(signal: AbortSignal): Promise<void>;
}

/** Why work has failed, and what its last try has cost. */
export interface Failed extends Pick<TryFailure, 'recorded' | 'endsJob'> {
  /** What was thrown; null where nobody was there to throw. */
  cause: unknown;
  spent: Spent;
}

/**
 * A sort of work: an ad, a version of one, a stage of a job, a part of a stage. The mechanism
 * (turns, claims, leases, tries, rescues) is the engine's and the same for all; what the documents say
 * besides, and what is done, is their owner's. `C` is what is looked up for a try.
 */
export interface WorkType<W extends Work = Work, C = unknown> {
  /** As tasks name it. */
  id: string;
  /** What takes turns together: a person's window in a queue is for all of a lane. */
  lane: string;
  /** The collections in which it stands, wherever they are. */
  collection: string;
  /** The `status` of work that waits. */
  waitingStatus: string;
  /** The `status` of what is being made; the same where only the lease tells. */
  runningStatus: string;
  /** The `status` of what has ended without coming to anything. */
  failedStatus: string;
  /** In which order a person's work takes its turn. */
  turnOrder: readonly string[];
  /** How long one try may take, in seconds. */
  trySeconds: number;
  /** How long its lease runs; as long as a try, or shorter where whoever holds it renews it. */
  leaseSeconds: number;
  refOf(task: Pick<WorkTask, 'job_id' | 'id'>): DocumentReference;
  /** Throws a ZodError for a document that is none. */
  read(snapshot: DocumentSnapshot): W;
  phaseOf(work: W): Phase;
  /** What else tells its tasks apart, beside generation and tries. */
  keyOf(work: W): string;
  /** In whose queue it takes its turn; null for work that takes none. */
  queueOf(work: W): Queue | null;
  /** Begins to fetch what a try will need, while the work is being taken. Never rejects: the try meets what went wrong. */
  fetchAhead?(task: WorkTask): void;
  /** Asked while it is being taken. */
  gateOf(transaction: Transaction, task: WorkTask, work: W): Promise<Gate<C>>;
  /** What else changes when it is taken: on its own document by what is given back, on others by the transaction. */
  take(transaction: Transaction, taken: { work: W; context: C; token: string; now: Date }): Record<string, unknown>;
  /** What else changes when it goes back to waiting. */
  putBack(work: W): Record<string, unknown>;
  /** Adds what a try that will be repeated has cost: on its own document by what is given back, on others by the transaction. */
  countLost(transaction: Transaction, work: W, context: C, spent: Spent): Record<string, unknown>;
  /** The job whose cancel ends a try; null for none. */
  cancelledWith(context: C): string | null;
  begin(claimed: Claimed<W, C>): Promise<Try>;
  /** Ends it as failed, under the token, or as work that nobody holds. False where somebody else has it. */
  fail(task: WorkTask, work: W, token: string | null, failed: Failed): Promise<boolean>;
  /** What is kept of work that is given up, in money. */
  billOf(task: WorkTask, work: W): TryBill;
  /** What follows for work whose gate said `cancelled`. */
  settleCancelled(task: WorkTask): Promise<void>;
  /** Puts a document that can't be read aside, so that it is in nobody's way; `fields` says what is wrong with it. */
  markUnreadable(ref: DocumentReference, error: RecordedError, fields: string): Promise<void>;
  /** As sentences call it: “this ad”. */
  name: string;
}
