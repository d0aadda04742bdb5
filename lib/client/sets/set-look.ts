import { z } from 'zod';
import { BULK_LIMITS, type BulkDynamicFields } from '../../domain/kinds/ads/bulk-dynamic';
import { aspectRatioSchema } from '../../domain/shared/aspect-ratio';
import { languageSchema } from '../../domain/shared/language';
import { EMPTY_FORM } from '../tickets/ads/ads-ticket';

/** What is the same for all products of a set. */
export type SetLook = Pick<
  BulkDynamicFields,
  'count' | 'aspect_ratio' | 'lang' | 'enable_kie_refinement' | 'draft_first'
>;

export const FIRST_LOOK: SetLook = {
  count: EMPTY_FORM.count,
  aspect_ratio: EMPTY_FORM.aspect_ratio,
  lang: EMPTY_FORM.lang,
  enable_kie_refinement: EMPTY_FORM.enable_kie_refinement,
  draft_first: EMPTY_FORM.draft_first,
};

/** Looser than the input of a job: a number that is still being typed must survive a reload. */
export const lookSchema = z.object({
  count: z.number().catch(FIRST_LOOK.count),
  aspect_ratio: aspectRatioSchema.catch(FIRST_LOOK.aspect_ratio),
  lang: languageSchema.nullable().catch(FIRST_LOOK.lang),
  enable_kie_refinement: z.boolean().catch(FIRST_LOOK.enable_kie_refinement),
  draft_first: z.boolean().catch(FIRST_LOOK.draft_first),
});

export const { min_count: LEAST_ADS, max_count: MOST_ADS } = BULK_LIMITS;

export function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= LEAST_ADS && count <= MOST_ADS;
}
