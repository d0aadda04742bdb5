import {
  type BulkDynamicForm,
  type BulkDynamicInput,
  bulkDynamicFieldsSchema,
} from '../../../domain/kinds/ads/bulk-dynamic';
import type { LogoUpload, PhotoUpload } from '../../../domain/shared/upload';
import type { TicketFile } from '../../files/ticket-file';
import type { AdsTicket, MadeOf } from './ads-ticket';

/** Messages by field: the form's own names, `product_images` and `logo`. */
export type FieldErrors = Partial<Record<keyof BulkDynamicForm | 'product_images' | 'logo', string>>;

function upload<T extends string>(file: TicketFile) {
  // Types were checked when the file was added, and the whole input is parsed before it is sent.
  return { path: file.path ?? '', name: file.name, size: file.size, content_type: file.contentType as T };
}

/** The input of the ticket's job. Paths are empty until their files are in Storage. */
export function jobInput({ form: { made_of, ...form }, files, uploadId }: AdsTicket): BulkDynamicInput {
  const logo = files.find(({ role }) => role === 'logo');
  const names = { brand_name: form.brand_name.trim(), product_full_name: form.product_full_name.trim() };
  return {
    ...form,
    ...names,
    product_description: form.product_description.trim(),
    upload_id: uploadId,
    product_images: files
      .filter(({ role }) => role === 'photo')
      .map((file) => upload<PhotoUpload['content_type']>(file)),
    logo: logo ? upload<LogoUpload['content_type']>(logo) : null,
    ...(made_of && idsOf(made_of, names)),
  };
}

/** The product that the ads are of; with another name they are of another one. */
function idsOf(
  { brand_id, product_id, words }: MadeOf,
  names: Pick<BulkDynamicInput, 'brand_name' | 'product_full_name'>,
) {
  const isSame = words.brand_name === names.brand_name && words.product_full_name === names.product_full_name;
  return isSame ? { brand_id, product_id } : {};
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
  if (!ticket.files.some(({ role }) => role === 'photo')) errors.product_images = 'Add at least one product photo.';
  for (const file of ticket.files.filter(({ status }) => status === 'failed')) {
    errors[file.role === 'photo' ? 'product_images' : 'logo'] ??=
      `${file.name} is not uploaded. Try it again or remove it.`;
  }
  return errors;
}
