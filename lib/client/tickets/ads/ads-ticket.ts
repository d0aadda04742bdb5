import { z } from 'zod';
import { newJob } from '../../../domain/jobs/job';
import type { BulkDynamicFields } from '../../../domain/kinds/ads/bulk-dynamic';
import { DEFAULT_COLORS } from '../../../domain/kinds/ads/default-colors';
import { catalogueIdSchema } from '../../../domain/ads/catalogue-id';
import { aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { languageSchema } from '../../../domain/shared/language';
import { ADS_DRAFT_KEY } from '../../../web-headers/returns-script';
import { newJobId } from '../../../domain/shared/random-id';
import type { Ticket, TicketKind } from '../core/ticket';
import { jobInput } from './job-input';

const madeOfSchema = z.object({
  brand_id: catalogueIdSchema,
  product_id: catalogueIdSchema,
  /** As they were put there: what differs from them now is the person's own. */
  words: z.object({
    brand_name: z.string(),
    product_full_name: z.string(),
    product_description: z.string(),
    primary_color_hex: z.string(),
    secondary_color_hex: z.string(),
  }),
  /** Ids of the files that were put there. */
  files: z.array(z.string()),
});
/** The product of the person's own that a ticket was filled from. */
export type MadeOf = z.infer<typeof madeOfSchema>;

export interface AdsForm extends BulkDynamicFields {
  made_of: MadeOf | null;
}

export const EMPTY_FORM: AdsForm = {
  brand_name: '',
  product_full_name: '',
  product_description: '',
  ...DEFAULT_COLORS,
  count: 6,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
  made_of: null,
};

const formSchema = z.object({
  brand_name: z.string().catch(EMPTY_FORM.brand_name),
  product_full_name: z.string().catch(EMPTY_FORM.product_full_name),
  product_description: z.string().catch(EMPTY_FORM.product_description),
  primary_color_hex: z.string().catch(EMPTY_FORM.primary_color_hex),
  secondary_color_hex: z.string().catch(EMPTY_FORM.secondary_color_hex),
  count: z.number().catch(EMPTY_FORM.count),
  aspect_ratio: aspectRatioSchema.catch(EMPTY_FORM.aspect_ratio),
  lang: languageSchema.nullable().catch(EMPTY_FORM.lang),
  enable_kie_refinement: z.boolean().catch(EMPTY_FORM.enable_kie_refinement),
  draft_first: z.boolean().catch(EMPTY_FORM.draft_first),
  made_of: madeOfSchema.nullable().catch(null),
});

export type AdsTicket = Ticket<AdsForm>;

/** The ticket of a set of ads. */
export const ADS_TICKET: TicketKind<AdsForm> = {
  key: ADS_DRAFT_KEY,
  emptyForm: EMPTY_FORM,
  form: formSchema,
  newJobId,
  newJob: (ticket, uid, now) => newJob('bulk-dynamic', uid, jobInput(ticket), now),
  goesOn: false,
  whileSent: 'These ads are already being made. Start new ones first.',
};
