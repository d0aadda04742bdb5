import type { FieldErrors } from '@/lib/client/tickets/ads/submit';
import type { TicketFile } from '@/lib/client/tickets/ads/ticket-store';
import type { BulkDynamicForm } from '@/lib/domain/kinds/ads/bulk-dynamic';

type AdsField = keyof FieldErrors;

/** The ticket's fields in the order in which they are read, with the labels they carry. */
export const TICKET_FIELDS: readonly (readonly [AdsField, string])[] = [
  ['brand_name', 'Brand Name'],
  ['product_full_name', 'Product Name'],
  ['product_description', 'Product Description'],
  ['product_images', 'Product Images'],
  ['logo', 'Logo'],
  ['primary_color_hex', 'Primary Color'],
  ['secondary_color_hex', 'Secondary Color'],
  ['count', 'Number of Ads'],
  ['aspect_ratio', 'Aspect Ratio'],
  ['lang', 'Language'],
];

export function firstWrongField(errors: FieldErrors): AdsField | null {
  return TICKET_FIELDS.find(([field]) => errors[field])?.[0] ?? null;
}

/** What is spoken when a ticket can't be taken as it is. */
export function errorSummary(errors: FieldErrors): string {
  const labels = TICKET_FIELDS.filter(([field]) => errors[field]).map(([, label]) => label);
  if (labels.length === 0) return '';
  return labels.length === 1
    ? `One thing is missing or wrong: ${labels[0]}.`
    : `${labels.length} things are missing or wrong: ${labels.join(', ')}.`;
}

export interface Refusal {
  errors: FieldErrors;
  form: BulkDynamicForm;
  files: readonly TicketFile[];
}

/** The errors of the last try without those whose field was touched since. */
export function openErrors(refusal: Refusal | null, form: BulkDynamicForm, files: readonly TicketFile[]): FieldErrors {
  if (!refusal) return {};
  const same = (role: TicketFile['role']) => {
    const ids = (all: readonly TicketFile[]) =>
      all.filter((file) => file.role === role).map(({ id, status }) => id + status);
    return ids(refusal.files).join() === ids(files).join();
  };
  const untouched = (field: AdsField) => {
    if (field === 'logo') return same('logo');
    if (field === 'product_images') return same('photo');
    return Object.is(refusal.form[field], form[field]);
  };
  const open = TICKET_FIELDS.filter(([field]) => refusal.errors[field] && untouched(field));
  return Object.fromEntries(open.map(([field]) => [field, refusal.errors[field]]));
}
