import 'server-only';
import { imageTemplateInputSchema } from '../../domain/kinds/ads/image-template';
import { adJobCreator } from './create-ad-job';
import { knownOffer } from './known-offer';
import { readTemplateFields } from './template-fields';

/** Creates a job that makes one ad of a chosen template. */
export const createTemplateJob = adJobCreator({
  read: async (fields) => readTemplateFields(fields, await knownOffer()),
  make: (once, input, { template, variation }) =>
    once.make('image-template', imageTemplateInputSchema.parse({ ...input, template, variation })),
});
