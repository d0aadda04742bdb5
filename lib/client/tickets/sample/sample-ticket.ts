import type { BulkDynamicFields } from '../../../domain/kinds/ads/bulk-dynamic';
import { type AdsTicket, EMPTY_FORM } from '../ads/ads-ticket';

/** By which a ticket is known that was filled with the sample. */
export const SAMPLE_NAMES = { brand_name: 'Ferncombe', product_full_name: 'Meadow Hand Wash' } as const;
export const SAMPLE_COLORS = { primary_color_hex: '#2f5d46', secondary_color_hex: '#e0a13c' } as const;

/** Whose emptiness says that nobody has begun. */
const WORDS = ['brand_name', 'product_full_name', 'product_description'] as const;
const COLORS = ['primary_color_hex', 'secondary_color_hex'] as const;

/** What the sample says. */
export type SampleWords = Pick<BulkDynamicFields, (typeof WORDS | typeof COLORS)[number] | 'count'>;

/** Whether nobody has put anything of their own into the ticket. How many ads and in which format is only asked, not given. */
export function isUntouched({
  form,
  files,
  submitRequested,
  currentJobId,
}: Pick<AdsTicket, 'form' | 'files' | 'submitRequested' | 'currentJobId'>): boolean {
  return (
    !submitRequested &&
    currentJobId === null &&
    files.length === 0 &&
    WORDS.every((name) => form[name].trim() === '') &&
    COLORS.every((name) => form[name] === EMPTY_FORM[name])
  );
}

/** Whether the ticket is about the sample, as it was filled in. */
export function isOfSample({ form, submitRequested }: Pick<AdsTicket, 'form' | 'submitRequested'>): boolean {
  return (
    !submitRequested &&
    form.brand_name === SAMPLE_NAMES.brand_name &&
    form.product_full_name === SAMPLE_NAMES.product_full_name
  );
}

/** The form with the sample where nothing of the person’s own stands. */
export function withSample(form: AdsTicket['form'], words: SampleWords): AdsTicket['form'] {
  const free = [
    ...WORDS.filter((name) => form[name].trim() === ''),
    ...COLORS.filter((name) => form[name] === EMPTY_FORM[name]),
    ...(Number.isFinite(form.count) ? [] : (['count'] as const)),
  ];
  return { ...form, ...Object.fromEntries(free.map((name) => [name, words[name]])) };
}

/** The form without what is still as the sample has it. */
export function withoutSample(form: AdsTicket['form'], words: SampleWords): AdsTicket['form'] {
  const same = [...WORDS, ...COLORS].filter((name) => form[name] === words[name]);
  return { ...form, ...Object.fromEntries(same.map((name) => [name, EMPTY_FORM[name]])) };
}
