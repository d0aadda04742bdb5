import { isWithin, type Item, type Outline } from '../reading/outline';
import type { Fields } from '../reading/json-value';

/** How a language of markup within HTML says what is a thing and what is said of it. */
export interface MarkupDialect {
  /** The types of the thing that an element is; null for an element that is none. */
  typesOf(item: Item): string[] | null;
  /** The properties that an element gives to the thing it stands in. */
  propertiesOf(item: Item): string[];
  valueOf(item: Item): string | null;
  /** The identifiers of elements elsewhere that belong to the thing that an element is. */
  referencesOf(item: Item): string[];
}

/** A thing that stands for itself on the page, and where. */
export interface MarkedThing {
  fields: Fields;
  item: Item;
}

interface Scope {
  item: Item;
  fields: Record<string, unknown>;
  isOwn: boolean;
}

const MAX_VALUES = 20_000;
// A thing that the page or an offer is about stands for itself although it is said of something.
const ABOUT = new Set(['mainEntity', 'itemOffered', 'about', 'mainEntityOfPage']);

/** The things that a page marks up, as the plain objects that JSON-LD would give. */
export function markedThings({ items }: Outline, dialect: MarkupDialect): MarkedThing[] {
  const things: Scope[] = [];
  const open: Scope[] = [];
  const referring = referringThings(items, dialect);
  let values = 0;
  for (const item of items) {
    for (let top = open.at(-1); top && !isWithin(item, top.item); top = open.at(-1)) open.pop();
    const elsewhere = referring.size > 0 ? referring.get(item.element.attribs.id ?? '') : undefined;
    if (elsewhere && open.length === 0) open.push({ item, fields: elsewhere, isOwn: false });
    const types = dialect.typesOf(item);
    const properties = dialect.propertiesOf(item);
    if (types === null && properties.length === 0) continue;
    if ((values += 1) > MAX_VALUES) break;
    const owner = open.at(-1);
    const isOwn = !owner || properties.length === 0 || properties.some((name) => ABOUT.has(name));
    const [reference] = types ? dialect.referencesOf(item) : [];
    const fields = (reference === undefined ? undefined : referring.get(reference)) ?? {};
    const scope = types && { item, fields: Object.assign(fields, { '@type': types }), isOwn };
    if (owner) addTo(owner.fields, properties, scope ? scope.fields : dialect.valueOf(item));
    if (scope) {
      things.push(scope);
      open.push(scope);
    }
  }
  return things.filter(({ isOwn }) => isOwn).map(({ fields, item }) => ({ fields, item }));
}

/** For each identifier the fields of the thing that refers to it, which may come before or behind it. */
function referringThings(items: readonly Item[], dialect: MarkupDialect): Map<string, Record<string, unknown>> {
  const referring = new Map<string, Record<string, unknown>>();
  for (const item of items) {
    const ids = dialect.referencesOf(item);
    if (ids.length === 0) continue;
    const fields: Record<string, unknown> = {};
    for (const id of ids) referring.set(id, fields);
  }
  return referring;
}

function addTo(fields: Record<string, unknown>, properties: readonly string[], value: unknown): void {
  if (value === null) return;
  for (const name of properties) {
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (Array.isArray(before)) before.push(value);
    else fields[name] = before === undefined ? value : [before, value];
  }
}
