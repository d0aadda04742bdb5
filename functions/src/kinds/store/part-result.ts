import { z } from 'zod';
import { scrapeStoreResultSchema } from '../../../../lib/domain/kinds/scrape/scrape-store';
import { errorCodeSchema } from '../../../../lib/domain/shared/error-code';

/** What a part of a shop's reading has come to. */
export const partResultSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('read'), product: scrapeStoreResultSchema.shape.products.element }),
  z.object({ is: z.literal('skipped'), url: z.string(), reason: z.string(), code: errorCodeSchema }),
  /** Another part has read the same product at another address. */
  z.object({ is: z.literal('same') }),
]);
export type PartResult = z.infer<typeof partResultSchema>;
