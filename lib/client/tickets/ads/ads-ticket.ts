import { z } from 'zod';
import { newJobOf } from '../../../domain/jobs/new-job';
import { bulkDynamic, type BulkDynamicFields } from '../../../domain/kinds/ads/bulk-dynamic';
import { aspectRatioSchema } from '../../../domain/shared/aspect-ratio';
import { languageSchema } from '../../../domain/shared/language';
import { ADS_DRAFT_KEY } from '../../../web-headers/returns-script';
import { newJobId } from '../../../domain/shared/random-id';
import { EMPTY_WORDS, madeOfSchema, type ProductForm, productWordFields } from '../core/product-form';
import type { Ticket, TicketKind } from '../core/ticket';
import { jobInput } from './job-input';

export interface AdsForm extends BulkDynamicFields, ProductForm {}

export const EMPTY_FORM: AdsForm = {
  ...EMPTY_WORDS,
  count: 6,
  aspect_ratio: '1:1',
  lang: null,
  enable_kie_refinement: false,
  draft_first: false,
  made_of: null,
};

const formSchema = z.object({
  ...productWordFields,
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
  newJob: (ticket, uid, now) => newJobOf(bulkDynamic.pictures, 'bulk-dynamic', uid, jobInput(ticket), now),
  goesOn: false,
  whileSent: 'These ads are already being made. Start new ones first.',
};
