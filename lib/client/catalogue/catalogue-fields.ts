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

/** In characters, or entries where it is a list; `firestore.rules` has the same. */
export const BRAND_LIMITS = { name: 80, website: 2000, other_colors: 8, fonts: 6, font: 80, tone: 200 } as const;
export const PRODUCT_LIMITS = {
  full_name: 120,
  description: 2000,
  features: 12,
  feature: 120,
  category: 120,
  images: 6,
  source_url: 2000,
} as const;
