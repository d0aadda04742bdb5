import { z } from 'zod';
import { finishedAdSchema, pictureResultSchema } from '../../domain/ads/picture-result';
import { angleFields } from './angle-fields';
import type { Dialect } from './dialect';

/** What a job has made, as clients see it; while it runs, the ads finished so far. */
export const adResultSchema = pictureResultSchema.extend({
  // The number and the note of an ad are ours alone.
  ads: z.array(finishedAdSchema.omit({ number: true, note: true }).extend(angleFields)),
});
export type AdResult = z.infer<typeof adResultSchema>;

/** The words of clients that make ads. */
export const adforge = {
  flatStatus: (status) => status,
  pictures: {
    counts: ({ total_ads, ads_generated }) => ({ total_ads, ads_generated }),
    result: (_job, { ads_generated, failed, ads }) => ({
      ads_generated,
      failed,
      ads: ads.map(({ number: _number, note: _note, ...ad }) => ad),
    }),
    resultSchema: adResultSchema,
    flatResult: () => null,
    flatResultSchema: adResultSchema,
  },
} satisfies Dialect<AdResult, AdResult>;
