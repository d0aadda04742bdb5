import { z } from 'zod';
import { catalogueIdSchema } from '../../../domain/ads/catalogue-id';
import { DEFAULT_COLORS } from '../../../domain/kinds/ads/default-colors';
import type { LogoUpload, PhotoUpload } from '../../../domain/shared/upload';
import type { TicketFile } from '../../files/ticket-file';

/** What a ticket of a product says of it and its brand: what a page or the catalogue can fill in. */
export const PRODUCT_FIELDS = [
  'brand_name',
  'product_full_name',
  'product_description',
  'primary_color_hex',
  'secondary_color_hex',
] as const;
export type ProductField = (typeof PRODUCT_FIELDS)[number];
export type ProductWords = Record<ProductField, string>;

export const EMPTY_WORDS: ProductWords = {
  brand_name: '',
  product_full_name: '',
  product_description: '',
  ...DEFAULT_COLORS,
};

/** As they are kept in the browser. */
export const productWordFields = {
  brand_name: z.string().catch(EMPTY_WORDS.brand_name),
  product_full_name: z.string().catch(EMPTY_WORDS.product_full_name),
  product_description: z.string().catch(EMPTY_WORDS.product_description),
  primary_color_hex: z.string().catch(EMPTY_WORDS.primary_color_hex),
  secondary_color_hex: z.string().catch(EMPTY_WORDS.secondary_color_hex),
};

export const madeOfSchema = z.object({
  brand_id: catalogueIdSchema,
  product_id: catalogueIdSchema,
  /** As they were put there: what differs from them now is the person's own. */
  words: z.object({
    brand_name: z.string(),
    product_full_name: z.string(),
    product_description: z.string(),
    primary_color_hex: z.string(),
    secondary_color_hex: z.string(),
  }),
  /** Ids of the files that were put there. */
  files: z.array(z.string()),
  /** The masks by which their photos were cut out: any other was made in the ticket. */
  cutouts: z.array(z.string()).optional(),
});
/** The product of the person's own that a ticket was filled from. */
export type MadeOf = z.infer<typeof madeOfSchema>;

/** The form of a ticket that is about a product. */
export interface ProductForm extends ProductWords {
  made_of: MadeOf | null;
}

/** The product that is meant; with another name it is another one. */
export function idsOf(
  made_of: MadeOf | null,
  names: Pick<ProductWords, 'brand_name' | 'product_full_name'>,
): Partial<Pick<MadeOf, 'brand_id' | 'product_id'>> {
  if (!made_of) return {};
  const { brand_id, product_id, words } = made_of;
  const isSame = words.brand_name === names.brand_name && words.product_full_name === names.product_full_name;
  return isSame ? { brand_id, product_id } : {};
}

/** As a job names it. The path is empty until the file is in Storage. */
export function upload<T extends string>(file: TicketFile) {
  // Types were checked when the file was added, and the whole input is parsed before it is sent.
  return { path: file.path ?? '', name: file.name, size: file.size, content_type: file.contentType as T };
}

/** Photos and logo as a job names them. Paths are empty until the files are in Storage. */
export function uploadsOf(files: readonly TicketFile[]): { product_images: PhotoUpload[]; logo: LogoUpload | null } {
  const logo = files.find(({ role }) => role === 'logo');
  return {
    product_images: files
      .filter(({ role }) => role === 'photo')
      .map((file) => ({
        ...upload<PhotoUpload['content_type']>(file),
        ...(file.cutout === undefined ? {} : { cutout: file.cutout }),
      })),
    logo: logo ? upload<LogoUpload['content_type']>(logo) : null,
  };
}

/** The first of the photos or logo that could not be uploaded, and what to do, by the cell that it stands in. */
export function fileErrors(files: readonly TicketFile[]): Partial<Record<'product_images' | 'logo', string>> {
  const failed = uploadErrors(files);
  const hasPhoto = files.some(({ role }) => role === 'photo');
  return hasPhoto ? failed : { ...failed, product_images: 'Add at least one product photo.' };
}

/** The same where none has to be there. */
export function uploadErrors(files: readonly TicketFile[]): Partial<Record<'product_images' | 'logo', string>> {
  const errors: Partial<Record<'product_images' | 'logo', string>> = {};
  for (const file of files.filter(({ status }) => status === 'failed')) {
    // What is wrong with any other is said where it stands.
    if (file.role !== 'photo' && file.role !== 'logo') continue;
    errors[file.role === 'photo' ? 'product_images' : 'logo'] ??=
      `${file.name} is not uploaded. Try it again or remove it.`;
  }
  return errors;
}
