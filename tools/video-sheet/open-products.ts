import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PreparedFile } from '../../functions/src/inputs/prepared-image';
import { prepareLogo } from '../../functions/src/inputs/prepare-logo';
import { preparePhoto } from '../../functions/src/inputs/prepare-photo';
import { SAMPLE_FILES, SAMPLE_WORDS } from '../../lib/client/tickets/sample/sample-words';
import { mediaType } from '../../lib/domain/pictures/media-type';
import { languageSchema } from '../../lib/domain/shared/language';

const productSchema = z.object({
  brand_name: z.string(),
  product_full_name: z.string(),
  product_description: z.string(),
  primary_color_hex: z.string(),
  secondary_color_hex: z.string(),
  product_images: z.array(z.string()).min(1),
  features: z.array(z.string()).default([]),
  price: z.string().nullable().default(null),
  logo: z.string().nullable().optional(),
  lang: languageSchema.optional(),
});

/** A product of a JSON file, with its files. */
export type SheetProduct = z.infer<typeof productSchema> & { photos: PreparedFile[]; mark: PreparedFile | null };

const SAMPLE_FOLDER = 'public/sample';

/** The products of a JSON file, whose pictures lie beside it; without one the product that visitors can try. */
export async function openProducts(file: string | undefined, withoutLogo: boolean): Promise<SheetProduct[]> {
  const folder = file ? path.dirname(file) : SAMPLE_FOLDER;
  const listed: unknown = file ? JSON.parse(await readFile(file, 'utf8')) : [sampleProduct()];
  const products: SheetProduct[] = [];
  for (const product of z.array(productSchema).parse(listed)) {
    const photos = [];
    for (const name of product.product_images) {
      const { bytes, declared } = await open(folder, name);
      photos.push(await preparePhoto(bytes, declared));
    }
    const logo = product.logo === undefined ? 'logo.svg' : product.logo;
    const found = withoutLogo || logo === null ? null : await open(folder, logo).catch(() => null);
    products.push({ ...product, photos, mark: found && (await prepareLogo(found.bytes, found.declared)) });
  }
  return products;
}

function sampleProduct() {
  const { brand_name, product_full_name, product_description, primary_color_hex, secondary_color_hex } = SAMPLE_WORDS;
  const words = { brand_name, product_full_name, product_description, primary_color_hex, secondary_color_hex };
  return { ...words, product_images: [SAMPLE_FILES.photo.name], logo: SAMPLE_FILES.logo.name };
}

async function open(folder: string, name: string) {
  const bytes = await readFile(path.join(folder, name));
  return { bytes, declared: { name, content_type: mediaType(bytes) ?? '' } };
}
