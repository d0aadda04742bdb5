import { asFields, asText, objectsOf, type Fields } from '../reading/json-value';
import { comparable, plainLine } from '../reading/plain-line';

const MAX_NODES = 50_000;
const MAX_DEPTH = 24;
const MAX_BRANCHES = 2_000;

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
  const stack: Branch[] = [];
  pushBranches(stack, values, 0);
  for (let top = stack.pop(); top && left > 0; top = stack.pop()) {
    left -= 1;
    const fields = asFields(top.value);
    if (fields) {
      const score = likeness(fields, own);
      if (score > bestScore) [best, bestScore] = [fields, score];
    }
    if (top.depth < MAX_DEPTH) pushBranches(stack, Object.values(top.value), top.depth + 1);
  }
  return best;
}

interface Branch {
  value: object;
  depth: number;
}

/** So that the first is looked at first. */
function pushBranches(stack: Branch[], values: readonly unknown[], depth: number): void {
  for (let at = Math.min(values.length, MAX_BRANCHES) - 1; at >= 0; at -= 1) {
    const value = values[at];
    if (typeof value === 'object' && value !== null) stack.push({ value, depth });
  }
}

export const nameOf = (fields: Fields) =>
  plainLine(
    [fields.name, fields.title, fields.productName, fields.displayName].map(asText).find((text) => text !== null) ??
      null,
  );

const NAMES = ['name', 'title', 'productName', 'displayName'];
const PRICES = ['price', 'prices', 'priceRange', 'currentPrice', 'salePrice', 'finalPrice', 'offers', 'pricing'];
const PICTURES = ['image', 'images', 'media', 'gallery', 'featuredImage', 'photos', 'pictures', 'thumbnail'];
const DESCRIPTIONS = ['description', 'descriptionHtml', 'longDescription', 'shortDescription', 'body_html'];
const SIGNS = ['sku', 'brand', 'vendor', 'variants', 'options', 'availability', 'inStock', 'gtin', 'ean', 'productId'];

const hasAny = (fields: Fields, keys: readonly string[]) =>
  keys.some((key) => fields[key] !== undefined && fields[key] !== null);

function likeness(fields: Fields, own: OwnMarks): number {
  if (!NAMES.some((key) => typeof fields[key] === 'string')) return 0;
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
