import { asFields, asList, asText, type Fields } from '../reading/json-value';

const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

const PRODUCTS = new Set(['Product', 'ProductGroup', 'ProductModel', 'IndividualProduct', 'SomeProducts']);
// What may be sold, but is a product only where it is for sale.
const GOODS = new Set([
  'Vehicle',
  'Car',
  'Motorcycle',
  'Book',
  'VideoGame',
  'SoftwareApplication',
  'MobileApplication',
  'WebApplication',
]);
// Below these stand things that the page is about; other properties lead to other things.
const WAYS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemOffered', 'about', 'item'];

/** The types of an object without the vocabulary’s address. */
export function typesOf(node: Fields): string[] {
  return asList(node['@type']).flatMap((type) =>
    typeof type === 'string' ? (type.trim().replace(/\/$/, '').split(/[/#:]/).at(-1) ?? []) : [],
  );
}

export function isProductNode(node: Fields): boolean {
  const types = typesOf(node);
  if (types.some((type) => PRODUCTS.has(type))) return true;
  return types.some((type) => GOODS.has(type)) && asList(node.offers).length > 0;
}

/** What all scripts of a page say together, found by its types and by its identifiers. */
export interface SchemaGraph {
  nodes: readonly Fields[];
  byId: ReadonlyMap<string, Fields>;
}

/** Lays out the objects that a page is about; lists of things are kept as one object each. */
export function schemaGraph(values: readonly unknown[]): SchemaGraph {
  const nodes: Fields[] = [];
  const stack = values.map((value) => ({ value, depth: 0 })).reverse();
  for (let top = stack.pop(); top && nodes.length < MAX_NODES; top = stack.pop()) {
    const { value, depth } = top;
    if (depth > MAX_DEPTH) continue;
    const below: unknown[] = [];
    if (Array.isArray(value)) below.push(...value.slice(0, MAX_NODES));
    const node = asFields(value);
    if (node) {
      nodes.push(offered(node));
      if (!typesOf(node).includes('ListItem')) below.push(...WAYS.map((way) => node[way]));
    }
    stack.push(...below.map((inner) => ({ value: inner, depth: depth + 1 })).reverse());
  }
  return { nodes, byId: byIdentifier(nodes) };
}

/** An offer that names what it offers, turned round: the thing with its offer. */
function offered(node: Fields): Fields {
  const item = asFields(node.itemOffered);
  if (!item || !typesOf(node).some((type) => type.endsWith('Offer')) || item.offers !== undefined) return node;
  return { ...item, offers: { ...node, itemOffered: undefined } };
}

function byIdentifier(nodes: readonly Fields[]): Map<string, Fields> {
  const byId = new Map<string, Fields>();
  for (const node of nodes) {
    const id = asText(node['@id']);
    if (id && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  return byId;
}

/** The object with what it only points to put in, two levels down. */
export function linked(node: Fields, { byId }: SchemaGraph, depth = 2): Fields {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, MAX_NODES).map((item) => (asFields(item) ? follow(item) : item));
    const fields = asFields(value);
    if (!fields) return value;
    const id = Object.keys(fields).length <= 2 ? asText(fields['@id']) : null;
    const target = (id === null ? undefined : byId.get(id)) ?? fields;
    return depth > 0 && target !== node ? linked(target, { nodes: [], byId }, depth - 1) : target;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)]));
}
