import { asFields, asText, objectsOf, type Fields } from '../reading/json-value';
import { comparable, plainLine } from '../reading/plain-line';

const MAX_NODES = 50_000;
const MAX_DEPTH = 24;

export interface OwnMarks {
  /** What the page calls its product, comparable. */
  names: readonly string[];
  /** The parts of its path, lower case. */
  path: readonly string[];
}

/**
 * The object of a page's data that looks most like the page's product: has its name or its place in the address,
 * and what products have. Null where none has.
 */
export function productInState(values: readonly unknown[], own: OwnMarks): Fields | null {
  let best: Fields | null = null;
  let bestScore = 0;
  let left = MAX_NODES;
  const stack = values.map((value) => ({ value, depth: 0 })).reverse();
  for (let top = stack.pop(); top && left > 0; top = stack.pop()) {
    left -= 1;
    const fields = asFields(top.value);
    if (fields) {
      const score = likeness(fields, own);
      if (score > bestScore) [best, bestScore] = [fields, score];
    }
    if (top.depth >= MAX_DEPTH || typeof top.value !== 'object' || top.value === null) continue;
    const { depth } = top;
    const below: unknown[] = Object.values(top.value).slice(0, 2_000);
    stack.push(
      ...below
        .filter(isBranch)
        .map((value) => ({ value, depth: depth + 1 }))
        .reverse(),
    );
  }
  return best;
}

const isBranch = (value: unknown) => typeof value === 'object' && value !== null;

export const nameOf = (fields: Fields) =>
  plainLine(
    [fields.name, fields.title, fields.productName, fields.displayName].map(asText).find((text) => text !== null) ??
      null,
  );

const PRICES = ['price', 'prices', 'priceRange', 'currentPrice', 'salePrice', 'finalPrice', 'offers', 'pricing'];
const PICTURES = ['image', 'images', 'media', 'gallery', 'featuredImage', 'photos', 'pictures', 'thumbnail'];
const DESCRIPTIONS = ['description', 'descriptionHtml', 'longDescription', 'shortDescription', 'body_html'];
const SIGNS = ['sku', 'brand', 'vendor', 'variants', 'options', 'availability', 'inStock', 'gtin', 'ean', 'productId'];

const hasAny = (fields: Fields, keys: readonly string[]) =>
  keys.some((key) => fields[key] !== undefined && fields[key] !== null);

function likeness(fields: Fields, own: OwnMarks): number {
  const raw = ['name', 'title', 'productName', 'displayName'].some((key) => typeof fields[key] === 'string');
  if (!raw) return 0;
  const [price, picture, description] = [PRICES, PICTURES, DESCRIPTIONS].map((keys) => hasAny(fields, keys));
  if (!price && !picture && !description) return 0;
  const name = comparable(nameOf(fields) ?? '');
  const slug = [fields.slug, fields.handle, fields.urlKey, fields.url_key].map(asText).find((text) => text !== null);
  const isNamed = name !== '' && own.names.includes(name);
  const isPlaced = slug !== undefined && slug !== null && own.path.includes(slug.toLowerCase());
  // A page's data names many products: without either there is no telling that it is this one.
  if (!isNamed && !isPlaced) return 0;
  const signs = SIGNS.filter((key) => fields[key] !== undefined).length;
  const isTyped = asText(fields.__typename) === 'Product' || objectsOf(fields.variants).length > 0;
  return (
    (isNamed ? 5 : 0) +
    (isPlaced ? 3 : 0) +
    (price ? 4 : 0) +
    (picture ? 2 : 0) +
    (description ? 2 : 0) +
    signs +
    (isTyped ? 2 : 0)
  );
}
