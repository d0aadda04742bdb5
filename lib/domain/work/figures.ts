import { z } from 'zod';
import type { StageDefinition } from './stage';

/** A mean over the newest of what was measured, in seconds. */
const figureSchema = z.object({
  /** How often it was measured. */
  count: z.int().min(0),
  seconds: z.number().min(0),
});
export type Figure = z.infer<typeof figureSchema>;

const kindFiguresSchema = z.object({
  /** How long each stage took, by its id. */
  stages: z.record(z.string(), figureSchema).default({}),
  /** How long a stage that makes several things took for each of them, by its id. */
  per_item: z.record(z.string(), figureSchema).default({}),
});
export type KindFigures = z.infer<typeof kindFiguresSchema>;

/** `service/figures`: how long the jobs of each kind have taken, newer ones counting more. Readable by everybody. */
export const figuresSchema = z.object({ kinds: z.record(z.string(), kindFiguresSchema).default({}) });
export type Figures = z.infer<typeof figuresSchema>;

export const NO_FIGURES: Figures = { kinds: {} };

/** Beyond so many, an old measurement counts for less and less: the mean follows what happens now. */
const MEMORY = 50;

/** The mean after one more measurement. */
export function measured(before: Figure | undefined, seconds: number): Figure {
  const count = (before?.count ?? 0) + 1;
  const mean = before?.seconds ?? 0;
  return { count, seconds: mean + (seconds - mean) / Math.min(count, MEMORY) };
}

/**
 * What such a job takes by its history, in seconds: the sum of its stages; `items` is how many things a stage
 * makes of which each takes its time. null unless every stage has been measured.
 */
export function secondsByHistory(
  stages: readonly StageDefinition[],
  figures: KindFigures | undefined,
  items: number | null,
): number | null {
  let sum = 0;
  for (const { id } of stages) {
    const each = figures?.per_item[id];
    const seconds = each && items !== null ? each.seconds * items : figures?.stages[id]?.seconds;
    if (seconds === undefined) return null;
    sum += seconds;
  }
  return sum;
}
