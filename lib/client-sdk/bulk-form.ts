import type { z } from 'zod';
import type { bulkRequestSchema, templateRequestSchema } from '../api/requests/bulk-form';
import { sendingMs } from './sending-time';

type Form = z.input<typeof bulkRequestSchema>;
type Choice = Pick<z.input<typeof templateRequestSchema>, 'template' | 'variation'>;

/** What to make ads of: the fields of the form, but files as blobs and addresses as a list. */
export interface BulkJobFields extends Omit<Form, 'product_images' | 'product_image_urls' | 'logo'> {
  /** 1 to 6 together with `product_image_urls`. */
  product_images?: Blob[];
  product_image_urls?: string[];
  logo?: Blob;
}

/** What to make one ad of, and by which template. */
export type TemplateJobFields = Omit<BulkJobFields, 'count'> & Choice;

/** The multipart form of the fields, and what it may take to send and read it, in ms. */
export function formOf({ product_images = [], product_image_urls, logo, ...words }: BulkJobFields | TemplateJobFields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(words)) if (value !== undefined) form.append(name, String(value));
  if (product_image_urls) form.append('product_image_urls', JSON.stringify(product_image_urls));
  for (const photo of product_images) form.append('product_images', photo);
  if (logo) form.append('logo', logo);
  const bytes = [...product_images, ...(logo ? [logo] : [])].reduce((sum, { size }) => sum + size, 0);
  const hasAddresses = product_image_urls !== undefined || words.logo_url !== undefined;
  return { body: form, extraMs: sendingMs(bytes, { hasAddresses }) };
}
