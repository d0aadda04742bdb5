import { z } from 'zod';
import { newJob } from '../../../domain/jobs/job';
import type { BulkDynamicFields } from '../../../domain/kinds/ads/bulk-dynamic';
import { aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { languageSchema } from '../../../domain/shared/language';
import { newJobId } from '../../../domain/shared/random-id';
import type { Ticket, TicketKind } from '../core/ticket';
import { jobInput } from './job-input';

export const EMPTY_FORM: BulkDynamicFields = {
  brand_name: '',
  product_full_name: '',
  product_description: '',
  primary_color_hex: '#1d63f0',
  secondary_color_hex: '#ffb020',
  count: 6,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
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
});

export type AdsTicket = Ticket<BulkDynamicFields>;

/** The ticket of a set of ads. */
export const ADS_TICKET: TicketKind<BulkDynamicFields> = {
  key: 'adforge.draft.v1',
  emptyForm: EMPTY_FORM,
  form: formSchema,
  newJobId,
  newJob: (ticket, uid, now) => newJob('bulk-dynamic', uid, jobInput(ticket), now),
  goesOn: false,
  whileSent: 'These ads are already being made. Start new ones first.',
};
