import { z } from 'zod';
import { adCopySchema } from '../../../../../lib/domain/ads/ad';
import { templateIdSchema } from '../../../../../lib/domain/ads/template';
import { storedInputsSchema } from '../../../inputs/stored-inputs';
import { askedMaskSchema } from '../../photos/asked-mask';

const plannedDraftSchema = z.object({
  number: z.int().min(1),
  template: templateIdSchema,
  variation: z.int().min(1),
  copy: adCopySchema,
  /** null until it is written. */
  prompt: z.string().nullable(),
  /** Whether the prompt was polished, where that was asked for. */
  refined: z.boolean().default(false),
});
/** An ad whose plan is not finished. */
export type UnfinishedAd = z.infer<typeof plannedDraftSchema>;

/** What a job that makes ads or an image keeps from stage to stage. */
export const adStateSchema = z.object({
  inputs: storedInputsSchema.nullable(),
  /** Those that a model was asked for, to cut its photos out. */
  masks: z.array(askedMaskSchema).default([]),
  /** What a provider has planned so far: kept from call to call, so that none is paid for twice. */
  plan: z
    .object({ provider: z.string(), ads: z.array(plannedDraftSchema).min(1) })
    .nullable()
    .default(null),
});
export type AdState = z.infer<typeof adStateSchema>;

export const NO_AD_STATE: AdState = { inputs: null, masks: [], plan: null };
