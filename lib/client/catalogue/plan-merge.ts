import type { Brand } from '../../domain/ads/brand';
import type { Product } from '../../domain/ads/product';
import type { IdentifiedBrand, IdentifiedProduct } from './catalogue-documents';
import { BRAND_LIMITS, PRODUCT_LIMITS } from '../../domain/ads/catalogue-limits';
import { BRAND_FIELDS, type BrandChanges, PRODUCT_FIELDS, type ProductChanges } from './catalogue-fields';

/** One product of the brand that goes, as it comes to the one that stays. */
export type ProductMove =
  | { move: 'add'; id: string; product: ProductChanges & { full_name: string; description: string }; edited: string[] }
  /** It is there already: only what is empty there is filled, `changes` may be nothing. */
  | { move: 'fill'; id: string; changes: ProductChanges };

/**
 * How products come to another brand. One with the same address or name is there already, also where an earlier try was
 * cut off halfway: so doing it again changes nothing. What was deleted stays behind. `newId` is asked where an id is taken.
 */
export function planMoves(
  from: readonly IdentifiedProduct[],
  into: readonly IdentifiedProduct[],
  newId: () => string,
): ProductMove[] {
  const there = into.filter(({ deleted_at, merged_into }) => !deleted_at && !merged_into);
  const taken = new Set(into.map(({ id }) => id));
  const moves: ProductMove[] = [];
  for (const product of from) {
    if (product.deleted_at || product.merged_into) continue;
    const same = sameProduct(there, product);
    if (same) {
      moves.push({ move: 'fill', id: same.id, changes: productFilled(same, product) });
      continue;
    }
    const id = taken.has(product.id) ? newId() : product.id;
    taken.add(id);
    // Two of the same name in the brand that goes become one, too.
    there.push({ ...product, id });
    moves.push({ move: 'add', id, product: whole(product), edited: product.edited_fields.filter(isProductField) });
  }
  return moves;
}

/** By its address, else by its name. */
function sameProduct(products: readonly IdentifiedProduct[], { source_url, full_name }: IdentifiedProduct) {
  const ofAddress = source_url ? products.find((product) => product.source_url === source_url) : undefined;
  return ofAddress ?? products.find((product) => plain(product.full_name) === plain(full_name));
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What a product that stays takes over from one that goes: only what it does not say itself. */
export function productFilled(into: IdentifiedProduct, from: IdentifiedProduct): ProductChanges {
  return fitting(emptyFilled<Product, (typeof PRODUCT_FIELDS)[number]>(into, from, PRODUCT_FIELDS));
}

/** What the brand that stays takes over from the one that goes: only what it does not say itself. */
export function brandFilled(into: IdentifiedBrand, from: IdentifiedBrand): BrandChanges {
  const filled = emptyFilled<Brand, (typeof BRAND_FIELDS)[number]>(into, from, BRAND_FIELDS);
  const { fonts, font, other_colors, tone } = BRAND_LIMITS;
  return {
    ...filled,
    ...(filled.fonts ? { fonts: oneLined(filled.fonts, font).slice(0, fonts) } : {}),
    ...(filled.other_colors ? { other_colors: filled.other_colors.slice(0, other_colors) } : {}),
    ...(filled.tone ? { tone: filled.tone.slice(0, tone) } : {}),
  };
}

function emptyFilled<T extends Brand | Product, F extends keyof T>(
  target: T,
  source: T,
  fields: readonly F[],
): Partial<Pick<T, F>> {
  const filled: Partial<Pick<T, F>> = {};
  for (const field of fields) if (isEmpty(target[field]) && !isEmpty(source[field])) filled[field] = source[field];
  return filled;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const isProductField = (name: string) => PRODUCT_FIELDS.some((field) => field === name);

function whole(product: IdentifiedProduct) {
  const said = Object.fromEntries(PRODUCT_FIELDS.map((field) => [field, product[field]])) as Required<ProductChanges>;
  return { ...said, ...fitting(said) };
}

/** What was read from a shop may be longer than what a browser may write. */
function fitting<C extends ProductChanges>(changes: C): C {
  const { full_name, description, features, feature, category, images } = PRODUCT_LIMITS;
  const cut = {
    ...(changes.full_name === undefined ? {} : { full_name: changes.full_name.slice(0, full_name) }),
    ...(changes.description === undefined ? {} : { description: changes.description.slice(0, description) }),
    ...(changes.category ? { category: changes.category.slice(0, category) } : {}),
    ...(changes.images ? { images: changes.images.slice(0, images) } : {}),
    ...(changes.features ? { features: oneLined(changes.features, feature).slice(0, features) } : {}),
  };
  return { ...changes, ...cut };
}

function oneLined(texts: readonly string[], longest: number): string[] {
  const single = texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, longest));
  return single.filter((text) => text !== '');
}
