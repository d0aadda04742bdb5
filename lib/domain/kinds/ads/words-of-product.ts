import type { Brand } from '../../ads/brand';
import type { Product } from '../../ads/product';
import { cutText } from '../../shared/cut-text';
import { BULK_LIMITS, type BulkDynamicForm } from './bulk-dynamic';
import { DEFAULT_COLORS } from './default-colors';

export type BrandWords = Pick<BulkDynamicForm, 'brand_name' | 'primary_color_hex' | 'secondary_color_hex'>;
export type ProductWords = Pick<BulkDynamicForm, 'product_full_name' | 'product_description'>;

/** What a brand says in a job that makes ads, within its limits; colours that it has none of are those of an empty form. */
export function wordsOfBrand(brand: Pick<Brand, 'name' | 'primary_color_hex' | 'secondary_color_hex'>): BrandWords {
  return {
    brand_name: cutText(brand.name, BULK_LIMITS.brand_name),
    primary_color_hex: colorOr(brand.primary_color_hex, DEFAULT_COLORS.primary_color_hex),
    secondary_color_hex: colorOr(brand.secondary_color_hex, DEFAULT_COLORS.secondary_color_hex),
  };
}

type Described = Pick<Product, 'full_name' | 'description' | 'features'>;

/** The same for a product of it. */
export function wordsOfProduct(product: Described): ProductWords {
  return {
    product_full_name: cutText(product.full_name, BULK_LIMITS.product_full_name),
    product_description: describe(product),
  };
}

function colorOr(hex: string | null, otherwise: string): string {
  return hex !== null && /^#[0-9a-f]{6}$/i.test(hex) ? hex.toLowerCase() : otherwise;
}

/** Its description, or else its name, and below it the features that it doesn't say, as many as there is room for. */
function describe({ full_name, description, features }: Described): string {
  const most = BULK_LIMITS.product_description;
  let text = cutText(description.trim() || full_name, most);
  const said = text.toLowerCase();
  const unsaid = features.map((feature) => feature.trim()).filter((one) => one && !said.includes(one.toLowerCase()));
  for (const [index, feature] of unsaid.entries()) {
    const longer = `${text}${index === 0 ? '\n\n' : '\n'}• ${feature}`;
    if (longer.length > most) break;
    text = longer;
  }
  return text;
}
