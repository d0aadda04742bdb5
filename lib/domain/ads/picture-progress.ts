import { z } from 'zod';
import { CANCELLED_STEP, progressSchema, UNTOUCHED_PROGRESS } from '../work/progress';
import type { StageDefinition } from '../work/stage';

/** How far a job is that makes ads or images: their counts besides. */
export const pictureProgressSchema = progressSchema.extend({
  total_ads: z.int().min(0),
  ads_generated: z.int().min(0),
  ads_failed: z.int().min(0),
});
export type PictureProgress = z.infer<typeof pictureProgressSchema>;

/** Making the ads spans this part of the bar, from `ADS_START`; checking and planning come before, the result after. */
const PLAN_START = 3;
const ADS_START = 10;
const ADS_END = 90;

export const STEPS = {
  checking: 'Checking photos and logo...',
  planning: 'Choosing templates and writing the words...',
  completed: 'All ads generated successfully',
  cancelled: CANCELLED_STEP,
} as const;

/** The stages of a job that plans pictures and makes them. */
export const PICTURE_STAGES = [
  { id: 'check', name: 'Check the files', step: STEPS.checking, share: PLAN_START },
  { id: 'plan', name: 'Plan', step: STEPS.planning, share: ADS_START - PLAN_START },
  { id: 'make', name: 'Make', step: '', share: ADS_END - ADS_START },
] as const satisfies readonly StageDefinition[];

/** The step while a provider writes the prompt of ad `number`. */
export function promptStep(number: number, total: number): string {
  return `Writing prompt ${number} of ${total}...`;
}

/** The step while a provider polishes the prompt of ad `number`. */
export function refineStep(number: number, total: number): string {
  return `Refining prompt ${number} of ${total}...`;
}

/** Percentage while prompts are written: from just after the check to where the ads begin. */
export function promptsPercentage(written: number, total: number): number {
  return PLAN_START + Math.floor(((ADS_START - 1 - PLAN_START) * written) / total);
}

/** The step while ads are made, by how many have ended: `plan` holds the template of each ad, in order. */
export function generatingStep(ended: number, plan: readonly string[]): string {
  const number = Math.min(ended + 1, plan.length);
  const template = plan[number - 1];
  return `Generating ad ${number}/${plan.length}${template ? ` (template: ${template})` : ''}...`;
}

export function endedStep(generated: number, total: number): string {
  if (generated === total) return STEPS.completed;
  return generated === 0 ? 'No ad could be generated' : `${generated} of ${total} ads generated`;
}

/** Percentage while ads are made: 10 with none ended, 90 with all. */
export function adsPercentage(ended: number, total: number): number {
  if (total <= 0) return ADS_START;
  return Math.round(ADS_START + ((ADS_END - ADS_START) * Math.min(ended, total)) / total);
}

export function initialProgress(total: number): PictureProgress {
  return { ...UNTOUCHED_PROGRESS, total_ads: total, ads_generated: 0, ads_failed: 0 };
}
