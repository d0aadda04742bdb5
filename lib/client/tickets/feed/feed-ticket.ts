import { z } from 'zod';
import { BRAND_LIMITS } from '../../../domain/ads/catalogue-limits';
import { catalogueIdSchema } from '../../../domain/ads/catalogue-id';
import { newJobOf } from '../../../domain/jobs/new-job';
import type { FeedType } from '../../../domain/kinds/feed/feed-file';
import type { ImportFeedInput } from '../../../domain/kinds/feed/import-feed';
import { counted } from '../../../domain/shared/person-text';
import { newJobId } from '../../../domain/shared/random-id';
import type { Ticket, TicketKind } from '../core/ticket';

export interface FeedForm {
  /** The brand that all products go to; null where the file says of which each is. */
  brandId: string | null;
  /** What the brand is called that they all go to, where it is not one of the person’s. */
  brandName: string | null;
}

export type FeedTicket = Ticket<FeedForm>;

/** The ticket of an import: a file, and where its products go. */
export const FEED_TICKET: TicketKind<FeedForm> = {
  key: 'adforge.feed-draft.v1',
  emptyForm: { brandId: null, brandName: null },
  form: z.object({
    brandId: catalogueIdSchema.nullable(),
    brandName: counted(z.string().min(1), BRAND_LIMITS.name).nullable().default(null),
  }),
  newJobId,
  newJob: (ticket, uid, now) => newJobOf(null, 'import_feed', uid, feedInput(ticket), now),
  goesOn: false,
  whileSent: 'Another file is just being imported. Wait until it is done, or stop it.',
};

/** The input of the ticket's job; the path of its file is empty until it is in Storage. */
export function feedInput({ form, files, uploadId }: FeedTicket): ImportFeedInput {
  const file = files.find(({ role }) => role === 'feed');
  return {
    upload_id: uploadId,
    file: {
      path: file?.path ?? '',
      name: file?.name ?? '',
      size: file?.size ?? 0,
      // What the upload has made of it.
      content_type: (file?.contentType ?? '') as FeedType,
    },
    brand_id: form.brandId,
    brand_name: form.brandName,
  };
}
