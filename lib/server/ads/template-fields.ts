import 'server-only';
import { MAX_VARIATION, TEMPLATE_IDS, type TemplateId, templateIdSchema } from '../../domain/ads/template';
import type { TextFields } from '../uploads/read-multipart';
import { type BulkFields, optionalText, readBulkFields } from './bulk-fields';

export interface TemplateFields extends BulkFields {
  /** As far as they could be read; to be used only without errors. */
  template: TemplateId | null;
  variation: number | null;
}

const WRONG_TEMPLATE = `Send template as one of ${TEMPLATE_IDS.join(', ')}.`;
const WRONG_VARIATION = `Send variation as a whole number from 1 to ${MAX_VARIATION}, or leave it out.`;
const WRONG_COUNT = 'This address makes one ad: leave count out, or send 1.';

/** Reads the text fields of a job that makes one ad of a template: those of a bulk job, but for the count, and the template. */
export function readTemplateFields(fields: TextFields): TemplateFields {
  const count = optionalText(fields, 'count') ?? '1';
  const bulk = readBulkFields({ ...fields, values: new Map([...fields.values, ['count', '1']]) });
  const template = templateIdSchema.safeParse(optionalText(fields, 'template')?.toLowerCase()).data ?? null;
  const variation = optionalText(fields, 'variation');
  const number = variation !== null && /^\d{1,2}$/.test(variation) ? Number(variation) : null;
  const isWrong = variation !== null && (number === null || number < 1 || number > MAX_VARIATION);
  return {
    ...bulk,
    template,
    variation: number,
    errors: {
      ...bulk.errors,
      ...(template === null ? { template: WRONG_TEMPLATE } : {}),
      ...(isWrong ? { variation: WRONG_VARIATION } : {}),
      ...(count === '1' ? {} : { count: WRONG_COUNT }),
    },
  };
}
