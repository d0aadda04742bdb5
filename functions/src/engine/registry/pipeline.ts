import type { Transaction } from 'firebase-admin/firestore';
import type { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { Spent } from '../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import type { Queue } from '../work/queue';
import type { Wanted } from '../work/wanted';

/** Changes of a job document, by their field paths. */
export type JobChange = Record<string, unknown>;

/** One of the things that a stage is made of when it fans out; `key` tells it from the others of its stage. */
export interface NewPart {
  /** Letters, digits, `-` and `_`. */
  key: string;
  input: unknown;
  /** What of the money that the job has set aside is for it; what it does not need is free with its end. */
  usd?: number;
}

/** A part that has ended. */
export interface EndedPart {
  key: string;
  input: unknown;
  status: 'done' | 'failed' | 'cancelled';
  /** What it came to; null unless it is done. */
  result: unknown;
  error: RecordedError | null;
}

/** Documents of a kind's own that the next stage is made of, written with the end of this one. */
export interface ItemsOfNextStage {
  /** How many. */
  count: number;
  /** Gives what else changes in the job. */
  write(transaction: Transaction, job: IdentifiedJob): JobChange;
  /** Once they are written: gets them going. */
  dispatch(): Promise<void>;
}

/** What a stage ends with. `found` is what people are told that it has come to. */
export type StageOutcome<S> =
  | { then: 'next'; state: S; found?: string }
  /** Until then nobody works on it, and no try is counted. What is waited for may also end the job meanwhile. */
  | { then: 'wait'; until: Date; state: S; detail?: string }
  /** The next stage, or this one where it has a `runPart` itself, is made of these, each a piece of work; the one after it begins once they have all ended. */
  | { then: 'fan-out'; state: S; parts: readonly NewPart[]; found?: string }
  /** The next stage is made of documents of the kind's own; whatever ends the last of them ends the job. */
  | { then: 'hand-out'; state: S; items: ItemsOfNextStage; found?: string }
  | { then: 'done'; state: S; result: unknown; found?: string };

/** What a stage shows while it runs; what is left out stays as it is. */
export interface Announcement {
  /** The job's `current_step`; the detail where it is left out. */
  step?: string;
  detail?: string;
  /** How much of the stage is done, 0–1; the bar never falls. */
  share?: number;
  /** The same for kinds whose percentages are documented. */
  percentage?: number;
}

interface Working<J> {
  job: J;
  /** Which try it is, from 1. */
  attempt: number;
  /** Aborts on a cancel, when the time of a try is over, and when another process has taken over. */
  signal: AbortSignal;
}

export interface StageWork<J = IdentifiedJob, S = unknown> extends Working<J> {
  state: S;
  /** Sets aside what the whole job may cost, before it is paid for; `change` is what else the job says of that, `what` names what comes before its own work and is set aside by itself. Rejects with BudgetError. Safe to repeat. */
  setAside(wanted: Wanted, change?: JobChange, what?: string): Promise<void>;
  /** Keeps how far it is, with what that has cost (or, below 0, has not cost after all): a process that dies after it goes on from there and pays for nothing again. Rejects with NoLongerOursError. */
  save(state: S, spent?: Spent): Promise<void>;
  /** Rejects with NoLongerOursError when the job is not to go on. */
  announce(announcement: Announcement): Promise<void>;
  /** Shows what there is so far, and keeps it should the job end without more. */
  keep(result: unknown): Promise<void>;
  /** The parts of an earlier stage, in the order of their keys. */
  partsOf(stage: string): Promise<EndedPart[]>;
}

export interface PartWork<J = IdentifiedJob> extends Working<J> {
  key: string;
  input: unknown;
  /** What an earlier try has kept; null where none has. */
  state: unknown;
  /** Keeps how far it is, as a stage does. Rejects with NoLongerOursError. */
  save(state: unknown, spent?: Spent): Promise<void>;
  /** Makes sure that enough is set aside, right before something that costs `usd` is paid for. Rejects with BudgetError. */
  reserve(usd: number): Promise<void>;
  /** Counts what was paid for, where there is nothing to keep. */
  spend(spent: Spent): Promise<void>;
}

/** A stage that does its work by itself. Rejects with InputError or ProviderError; what is not final is tried again. */
export interface StageRunner<J = IdentifiedJob, S = unknown> {
  run(work: StageWork<J, S>): Promise<StageOutcome<S>>;
  /** Its queue, where it is not that of all stages. */
  queue?: Queue;
}

/** A stage that is made of parts. */
export interface PartRunner<J = IdentifiedJob> {
  /** Gives what the part has come to. */
  runPart(work: PartWork<J>): Promise<unknown>;
  /** “Reading product 12 of 80”; `result` is what the job has come to with the parts that have ended. */
  detail(ended: number, total: number, result: unknown): string;
  /** What the job's result is with this part; null leaves it as it is. */
  join?(result: unknown, part: { key: string; result: unknown }): unknown;
  queue?: Queue;
}

/** A stage that does something by itself and then goes on in parts: it ends with `fan-out`. So one of parts may follow another. */
export type SplittingRunner<J = IdentifiedJob, S = unknown> = StageRunner<J, S> & PartRunner<J>;

/** A stage whose documents are the kind's own. */
export interface HandedOut {
  handedOut: true;
}

/** What a kind has below a job that the engine does not know, and how it ends when the job does. */
export interface OwnItems<J = IdentifiedJob, Found = unknown> {
  /** Looked up before the transaction that ends the job. */
  find(job: J): Promise<Found>;
  /** Ends in a transaction, which it reads from first, what has not ended: failed with the error, or cancelled without one. */
  readEnd(
    transaction: Transaction,
    job: J,
    found: Found,
    error: RecordedError | null,
  ): Promise<{ write(now: Date): { change: JobChange; spent: Spent } }>;
  /** After it. */
  clear(job: J, found: Found): Promise<void>;
}

/**
 * What the functions do for one kind of job. Methods, so that the pipeline of one kind is one of any.
 * Every stage may be run again after a crash at any point, so it looks first at what is there already.
 */
export interface JobPipeline<J = IdentifiedJob, S = unknown> {
  /** What is kept from stage to stage, on the server only; what it is before the first. */
  state: z.ZodType<S>;
  initialState: S;
  stages: Readonly<Record<string, StageRunner<J, S> | PartRunner<J> | SplittingRunner<J, S> | HandedOut>>;
  items?: OwnItems<J>;
  /** After how many days its jobs are deleted, where it is not the time of all. */
  retentionDays?(): number;
  /** Takes back what a job that was cancelled or has failed has set going elsewhere. May be called again. */
  withdraw?(job: J): Promise<void>;
}
