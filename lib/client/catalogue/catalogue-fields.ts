import type { Brand } from '../../domain/ads/brand';
import type { Product } from '../../domain/ads/product';

/** What a person may say of a brand. */
export const BRAND_FIELDS = [
  'name',
  'website',
  'primary_color_hex',
  'secondary_color_hex',
  'other_colors',
  'fonts',
  'tone',
  'language',
  'logo',
] as const satisfies readonly (keyof Brand)[];
export type BrandField = (typeof BRAND_FIELDS)[number];
export type BrandChanges = Partial<Pick<Brand, BrandField>>;

/** What a person may say of a product. */
export const PRODUCT_FIELDS = [
  'full_name',
  'description',
  'features',
  'price',
  'availability',
  'category',
  'images',
  'source_url',
  'language',
] as const satisfies readonly (keyof Product)[];
export type ProductField = (typeof PRODUCT_FIELDS)[number];
export type ProductChanges = Partial<Pick<Product, ProductField>>;
