import { z } from 'zod';
import type { PictureResult } from '../../ads/picture-result';
import { bulkDynamic, bulkDynamicInputSchema } from './bulk-dynamic';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { MAX_VARIATION, TEMPLATE_DETAILS, templateIdSchema } from '../../ads/template';

/** `input` of a job that makes one ad of a chosen template. */
export const imageTemplateInputSchema = bulkDynamicInputSchema.extend({
  count: z.literal(1),
  template: templateIdSchema,
  /** Which of the template's compositions; null leaves the choice to us. */
  variation: z.int().min(1).max(MAX_VARIATION).nullable(),
});
export type ImageTemplateInput = z.infer<typeof imageTemplateInputSchema>;

/** The kind of job that makes one ad of a template that the person has chosen. */
export const imageTemplate = {
  ...bulkDynamic,
  name: 'Ad of a template',
  input: imageTemplateInputSchema,
  asked: (input) => [
    ...bulkDynamic.asked(input).filter(({ name }) => name !== 'Ads'),
    askedFor(
      'Template',
      TEMPLATE_DETAILS[input.template].name + (input.variation === null ? '' : ` ${input.variation}`),
      true,
    ),
  ],
} as const satisfies JobKindDefinition<ImageTemplateInput, PictureResult>;
