import type { AspectRatio } from '../domain/aspect-ratio';
import type { Language } from '../domain/language';

/** What to make ads of. */
export interface BulkJobFields {
  brand_name: string;
  product_full_name: string;
  product_description: string;
  /** `#RRGGBB`. */
  primary_color_hex: string;
  secondary_color_hex: string;
  /** 1–20 ads. */
  count: number;
  /** 1 to 6 together with `product_image_urls`. */
  product_images?: Blob[];
  product_image_urls?: string[];
  logo?: Blob;
  logo_url?: string;
  aspect_ratio?: AspectRatio;
  lang?: Language;
  /** A public address that is told, signed, when the job has ended. */
  callback_url?: string;
  enable_kie_refinement?: boolean;
}

/** The multipart form of the fields. */
export function formOf({ product_images = [], product_image_urls, logo, ...words }: BulkJobFields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(words)) if (value !== undefined) form.append(name, String(value));
  if (product_image_urls) form.append('product_image_urls', JSON.stringify(product_image_urls));
  for (const photo of product_images) form.append('product_images', photo);
  if (logo) form.append('logo', logo);
  return form;
}
