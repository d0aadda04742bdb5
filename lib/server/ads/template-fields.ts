import 'server-only';
import {
  MAX_VARIATION,
  TEMPLATE_IDS,
  type TemplateId,
  templateIdSchema,
  type TemplateRange,
} from '../../domain/ads/template';
import { withFields } from '../uploads/multipart/form-fields';
import type { TextFields } from '../uploads/multipart/read-multipart';
import { templateRequestSchema } from '../../api/requests/bulk-form';
import { BULK_FORM, type BulkFields, optionalText, readBulkFields } from './bulk-fields';

export interface TemplateFields extends BulkFields {
  /** As far as they could be read; to be used only without errors. */
  template: TemplateId | null;
  variation: number | null;
}

/** A count is known too, so that it can be said what is wrong with it. */
const TEMPLATE_FORM = { ...BULK_FORM, known: [...Object.keys(templateRequestSchema.shape), ...BULK_FORM.known] };
const WRONG_COUNT = 'This address makes one ad: leave count out, or send 1.';

/**
 * Reads the text fields of a job that makes one ad of a template: those of a bulk job, but for the count, and the template.
 * `offer`: what is made here; where nobody has said it yet, the start of the job looks.
 */
export function readTemplateFields(fields: TextFields, offer: TemplateRange): TemplateFields {
  const count = optionalText(fields, 'count') ?? '1';
  const bulk = readBulkFields(withFields(fields, [['count', '1']]), TEMPLATE_FORM);
  const offered = Object.keys(offer).length > 0 ? TEMPLATE_IDS.filter((id) => offer[id]) : TEMPLATE_IDS;
  const known = templateIdSchema.safeParse(optionalText(fields, 'template')?.toLowerCase()).data;
  const template = known !== undefined && offered.includes(known) ? known : null;
  const most = (template && offer[template]?.variations) ?? MAX_VARIATION;
  const variation = optionalText(fields, 'variation');
  const number = variation !== null && /^\d{1,2}$/.test(variation) ? Number(variation) : null;
  const isWrong = variation !== null && (number === null || number < 1 || number > most);
  return {
    ...bulk,
    template,
    variation: number,
    errors: {
      ...bulk.errors,
      ...(template === null ? { template: `Send template as one of ${offered.join(', ')}.` } : {}),
      ...(isWrong ? { variation: wrongVariation(template, most) } : {}),
      ...(count === '1' ? {} : { count: WRONG_COUNT }),
    },
  };
}

function wrongVariation(template: TemplateId | null, most: number): string {
  const of = template === null ? '' : ` of ${template}`;
  return most === 1
    ? `There is one variation${of}. Send variation as 1, or leave it out.`
    : `Send variation${of} as a whole number from 1 to ${most}, or leave it out.`;
}
