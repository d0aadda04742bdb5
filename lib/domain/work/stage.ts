import { z } from 'zod';

export const STAGE_STATUSES = ['waiting', 'running', 'done', 'failed', 'skipped'] as const;
export type StageStatus = (typeof STAGE_STATUSES)[number];

/** One stage of a kind of job, in the order in which they are gone through. */
export interface StageDefinition {
  id: string;
  /** What people call it, in lists of stages. */
  name: string;
  /** The job's `current_step` when it begins. */
  step: string;
  /** How much of the bar it spans, in percent; those of a kind sum up to 100 at most. */
  share: number;
}

/** A stage as people can follow it: `stages.<id>` of a job document. */
export const stageStateSchema = z.object({
  name: z.string(),
  status: z.enum(STAGE_STATUSES),
  started_at: z.date().nullable(),
  ended_at: z.date().nullable(),
  /** What it is doing, or what it has found: “Reading product 12 of 80”. */
  detail: z.string().nullable(),
  /** Of how many things it is made, each of which takes its time; null for one that is done in one piece. */
  items: z.int().min(0).nullable().default(null),
});
export type StageState = z.infer<typeof stageStateSchema>;

export const stagesSchema = z.record(z.string(), stageStateSchema).default({});
export type Stages = z.infer<typeof stagesSchema>;

/** The stages of a job that nobody has begun. */
export function untouchedStages(definitions: readonly StageDefinition[]): Stages {
  return Object.fromEntries(
    definitions.map(({ id, name }) => [
      id,
      { name, status: 'waiting' as const, started_at: null, ended_at: null, detail: null, items: null },
    ]),
  );
}

/** Stages with the ids of their definitions, in their order; those that the document does not name are not among them. */
export function stagesInOrder(
  definitions: readonly StageDefinition[],
  stages: Stages,
): (StageState & { id: string })[] {
  return definitions.flatMap(({ id }) => {
    const state = stages[id];
    return state ? [{ id, ...state }] : [];
  });
}

/** Percentage when `share` (0–1) of a stage is done. */
export function stagePercentage(definitions: readonly StageDefinition[], id: string, share = 0): number {
  let before = 0;
  for (const stage of definitions) {
    if (stage.id === id) return Math.round(before + stage.share * Math.min(1, Math.max(0, share)));
    before += stage.share;
  }
  return Math.round(before);
}

/** The stage that follows; null after the last. */
export function stageAfter(definitions: readonly StageDefinition[], id: string): StageDefinition | null {
  const index = definitions.findIndex((stage) => stage.id === id);
  return index < 0 ? null : (definitions[index + 1] ?? null);
}
