import { MAX_PRODUCT_IMAGES } from '../shared/upload';

/** What a person may say of a brand or product, in characters, or entries where it is a list; `firestore.rules` has the same. */
export const BRAND_LIMITS = { name: 80, website: 2000, other_colors: 8, fonts: 6, font: 80, tone: 200 } as const;
export const PRODUCT_LIMITS = {
  full_name: 120,
  description: 2000,
  features: 12,
  feature: 120,
  category: 120,
  images: MAX_PRODUCT_IMAGES,
  source_url: 2000,
} as const;
