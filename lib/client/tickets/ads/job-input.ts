import {
  type BulkDynamicForm,
  type BulkDynamicInput,
  bulkDynamicFieldsSchema,
} from '../../../domain/kinds/ads/bulk-dynamic';
import { withoutHiddenSigns } from '../../../domain/shared/hidden-signs';
import { fileErrors, idsOf, uploadsOf } from '../core/product-form';
import type { AdsTicket } from './ads-ticket';

/** Messages by field: the form's own names, `product_images` and `logo`. */
export type FieldErrors = Partial<Record<keyof BulkDynamicForm | 'product_images' | 'logo', string>>;

/** The input of the ticket's job. Paths are empty until their files are in Storage. */
export function jobInput({ form: { made_of, ...form }, files, uploadId }: AdsTicket): BulkDynamicInput {
  const words = (text: string) => withoutHiddenSigns(text).trim();
  const names = { brand_name: words(form.brand_name), product_full_name: words(form.product_full_name) };
  return {
    ...form,
    ...names,
    product_description: words(form.product_description),
    upload_id: uploadId,
    ...uploadsOf(files),
    ...idsOf(made_of, names),
  };
}

/** The first thing that is wrong with each field; {} when the ticket can be sent. */
export function fieldErrors(ticket: AdsTicket): FieldErrors {
  const errors: FieldErrors = {};
  const { made_of: _made_of, ...fields } = ticket.form;
  const parsed = bulkDynamicFieldsSchema.safeParse(fields);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const name = issue.path[0] as keyof BulkDynamicForm;
    errors[name] ??= issue.message;
  }
  return { ...errors, ...fileErrors(ticket.files) };
}
