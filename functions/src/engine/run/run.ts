import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { kindOf } from '../../../../lib/domain/jobs/job';
import { recordedErrorSchema } from '../../../../lib/domain/shared/error-code';
import { runPath } from '../../../../lib/domain/shared/paths';
import { workFields } from '../../../../lib/domain/work/work-item';
import { firestore } from '../../firebase/admin';
import { timestampsToDates } from '../documents/read-documents';
import { lookAfter } from '../work/look-after';
import { type Queue, queueSchema, STAGE_QUEUE } from '../work/queue';

/**
 * `fanned_out`: what the stage is made of is worked on, and whatever ends the last of it goes on.
 * `ended`: nothing is left to do for the job.
 */
const RUN_STATUSES = ['waiting', 'running', 'fanned_out', 'ended'] as const;

const runSchema = z.object({
  user_id: z.string(),
  /** The stage that the job is at. */
  stage: z.string(),
  status: z.enum(RUN_STATUSES),
  ...workFields,
  queue: queueSchema.default(STAGE_QUEUE),
  /** Of a stage that has fanned out: how many parts it has, and how many of them have ended. */
  parts: z.object({ total: z.int(), ended: z.int(), failed: z.int() }).nullable().default(null),
  /** What the kind keeps from stage to stage; its pipeline says what it is. */
  state: z.unknown(),
  /** For which things money was set aside, each once: `work` is what the job is for. */
  set_aside_for: z.array(z.string()).default([]),
  /** Why the last try of the stage has failed, while it waits for the next. */
  error: recordedErrorSchema.nullable().default(null),
  /** The last write of whoever works on it, by which that one knows that it was applied. */
  written_by: z.string().nullable().default(null),
  created_at: z.date(),
  updated_at: z.date(),
});

/**
 * `ad_videos_jobs/{jobId}/private/run`: how far a job is, as a piece of work: the stage that it is at. Kept
 * out of the job document, which every listener receives whole at each change.
 */
export type Run = z.infer<typeof runSchema> & { id: string };

/** As it was written before jobs had stages: how far starting it had come. */
const legacyRunSchema = z.object({
  inputs: z.unknown(),
  plan: z.unknown().optional(),
  dispatched: z.boolean(),
  lease_expires_at: z.date(),
});

/** Throws a ZodError when the document is no run. */
export function readRun(snapshot: DocumentSnapshot): Run {
  const data = timestampsToDates(snapshot.data());
  const legacy = isOfBefore(snapshot) ? legacyRunSchema.parse(data) : null;
  return { ...(legacy ? runOf(legacy) : runSchema.parse(data)), id: snapshot.id };
}

/** Whether it was written before jobs had stages. */
export const isOfBefore = (snapshot: DocumentSnapshot): boolean => snapshot.data()?.stage === undefined;

/** The state that is kept of a run, whichever version has written it; undefined where there is none. */
export function stateIn(snapshot: DocumentSnapshot): unknown {
  return snapshot.exists ? readRun(snapshot).state : undefined;
}

/** A start that was under way goes on with what it had; one that was over has handed its ads out. */
function runOf({ inputs, plan, dispatched, lease_expires_at }: z.infer<typeof legacyRunSchema>): Omit<Run, 'id'> {
  return {
    user_id: '',
    stage: dispatched ? 'make' : 'check',
    status: dispatched ? 'fanned_out' : 'waiting',
    ...z.object(workFields).parse({}),
    queued: true,
    queue: STAGE_QUEUE,
    parts: null,
    set_aside_for: [],
    state: { inputs: inputs ?? null, plan: plan ?? null },
    error: null,
    written_by: null,
    created_at: lease_expires_at,
    updated_at: lease_expires_at,
  };
}

/** Nothing is left to do for its job. Writes no more than that, so that it needs not be readable. */
export function endRunIn(transaction: Transaction, jobId: string): void {
  const ended = { status: 'ended', lease: null, retry_at: null, look_after: null };
  transaction.update(firestore.doc(runPath(jobId)), ended);
}

/**
 * What changes in a run that waits for its turn at a stage, as if it had never been tried there. Tasks of before are outdated:
 * one that is delivered late must not take it over.
 */
export function turnOf({ generation }: Pick<Run, 'generation'>, now: Date) {
  return {
    ...{ generation: generation + 1, status: 'waiting' as const, attempts: 0, queued: false },
    ...{ lease: null, retry_at: null, error: null, look_after: lookAfter.turn(now), updated_at: now },
  };
}

interface NewRun {
  initialState: unknown;
  /** Of its first stage. */
  queue: Queue;
  /** Whether its task is put on the queue with it. */
  queued: boolean;
}

/** The run of a job that nobody has begun. */
export function newRun(job: IdentifiedJob, { initialState, queue, queued }: NewRun, now: Date) {
  return {
    user_id: job.user_id,
    stage: kindOf(job).stages[0].id,
    status: 'waiting' as const,
    ...z.object(workFields).parse({}),
    queued,
    queue,
    parts: null,
    look_after: queued ? lookAfter.queue(null, now) : lookAfter.turn(now),
    set_aside_for: [],
    state: initialState,
    error: null,
    written_by: null,
    created_at: now,
    updated_at: now,
  } satisfies Omit<Run, 'id'>;
}
