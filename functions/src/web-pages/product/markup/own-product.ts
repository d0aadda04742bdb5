import { asText, objectsOf, type Fields } from '../reading/json-value';
import { comparable, plainLine } from '../reading/plain-line';
import { isProductNode, typesOf } from './schema-graph';

/** By what a page says which of the products on it is its own. */
export interface PageNames {
  /** Its canonical address and the one it was read at. */
  addresses: readonly URL[];
  /** Its heading and the titles it is shared by. */
  names: readonly string[];
}

/**
 * The product that is the page's own: the one with its address, else with its name, else the first that is for
 * sale. Null where there is none, for a page that only lists products of other pages, and for one with more than
 * `mostUnnamed` products of which none has its address or name.
 */
export function ownProduct(nodes: readonly Fields[], page: PageNames, mostUnnamed = MOST_IN_DATA): Fields | null {
  const products = groupsOf(nodes.filter(isProductNode));
  const byName = products.filter((product) => isNamed(product, page.names));
  const byAddress = products.filter((product) => hasAddress(product, page.addresses, samePage));
  const own =
    byAddress.find((product) => byName.includes(product)) ??
    byAddress[0] ??
    byName.find(isForSale) ??
    byName[0] ??
    products.find((product) => isPartlyNamed(product, page.names));
  if (own) return own;
  const isList = nodes.some((node) => typesOf(node).some((type) => LISTS.has(type)));
  const candidates = products.filter((product) => !isElsewhere(product, page));
  if (isList || (products.length > 1 && candidates.length === 0)) return null;
  // Many products of which none has the page's name are as many as there are on a list.
  if (products.length > mostUnnamed) return null;
  return candidates.find(isForSale) ?? candidates[0] ?? products[0] ?? null;
}

const LISTS = new Set(['ItemList', 'CollectionPage', 'SearchResultsPage', 'OfferCatalog']);
const MOST_IN_DATA = 8;

const isForSale = (product: Fields) => objectsOf(product.offers).length > 0 || objectsOf(product.hasVariant).length > 0;

/** Variants that each stand for themselves, gathered into the group that they say they are of. */
function groupsOf(products: readonly Fields[]): Fields[] {
  const groups = new Map<string, Fields>();
  const others: Fields[] = [];
  for (const product of products) {
    const [group] = objectsOf(product.isVariantOf);
    const key = group && (asText(group.productGroupID) ?? asText(group['@id']) ?? asText(group.name));
    if (!group || !key) others.push(product);
    else {
      const before = groups.get(key) ?? { ...product, ...group, offers: undefined, url: group.url, hasVariant: [] };
      groups.set(key, { ...before, hasVariant: [...objectsOf(before.hasVariant), product] });
    }
  }
  const keyOf = (product: Fields) => asText(product.productGroupID) ?? asText(product['@id']) ?? '';
  // A group that also stands for itself with variants of its own says all of it.
  const known = new Set(others.filter((product) => objectsOf(product.hasVariant).length > 0).map(keyOf));
  const gathered = [...groups].filter(([key]) => !known.has(key)).map(([, group]) => group);
  const rest = others.filter((product) => known.has(keyOf(product)) || !groups.has(keyOf(product)));
  return [...gathered, ...rest];
}

function isNamed(product: Fields, names: readonly string[]): boolean {
  const name = comparable(plainLine(asText(product.name)) ?? '');
  return name !== '' && names.some((other) => comparable(other) === name);
}

/** A name with more words than the heading, or fewer: “Aurora lamp, brass” under “Aurora lamp”. */
function isPartlyNamed(product: Fields, names: readonly string[]): boolean {
  const name = ` ${comparable(plainLine(asText(product.name)) ?? '')} `;
  if (name.length < 6) return false;
  return names
    .map((other) => ` ${comparable(other)} `)
    .some((other) => other.length >= 6 && (other.includes(name) || name.includes(other)));
}

function addressesOf(product: Fields): string[] {
  const nodes = [product, ...objectsOf(product.offers), ...objectsOf(product.hasVariant)];
  return nodes
    .slice(0, 200)
    .flatMap((node) => [node.url, node.mainEntityOfPage, node['@id']].flatMap((url) => asText(url) ?? []));
}

function hasAddress(product: Fields, addresses: readonly URL[], isSame: (a: URL, b: URL) => boolean): boolean {
  const [base] = addresses;
  return addressesOf(product).some((text) => {
    // An identifier that is only a fragment belongs to whichever page it stands on.
    if (!base || text.startsWith('#') || !URL.canParse(text, base)) return false;
    return addresses.some((address) => isSame(new URL(text, base), address));
  });
}

// Escapes are written in either case.
const pathOf = (url: URL) => url.pathname.toLowerCase().replace(/\/+$/, '');

/** The start page is nobody's own address: shops name it for want of a better one. */
function samePage(a: URL, b: URL): boolean {
  return (
    pathOf(a) === pathOf(b) && pathOf(a) !== '' && a.hostname.replace(/^www\./, '') === b.hostname.replace(/^www\./, '')
  );
}

/** Whether a product says that it lives at another address; the same last part is the same product elsewhere. */
function isElsewhere(product: Fields, { addresses }: PageNames): boolean {
  const url = asText(product.url);
  const [base] = addresses;
  if (!url || !base || !URL.canParse(url, base)) return false;
  const last = (address: URL) => pathOf(address).split('/').at(-1);
  const own = new URL(url, base);
  return last(own) !== '' && !addresses.some((address) => last(address) === last(own));
}
