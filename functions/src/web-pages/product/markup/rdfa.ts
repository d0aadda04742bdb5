import type { Item } from '../reading/outline';
import type { MarkupDialect } from './item-tree';
import { valueOfElement, words } from './microdata';

const NONE: string[] = [];
const MAX_ANCESTORS = 64;
const PREFIXED = /^(?:schema|s|sdo):/;
const ADDRESSED = /^https?:\/\/schema\.org\//;

/** RDFa of schema.org's vocabulary; what a page says in others (`og:`) is read elsewhere. */
export const RDFA: MarkupDialect = {
  typesOf: (item) => {
    if (item.element.attribs.typeof === undefined) return null;
    const types = ofSchema(words(item.element.attribs.typeof), item);
    return types.length > 0 ? types : null;
  },
  propertiesOf,
  referencesOf: () => NONE,
  valueOf: (item) => {
    const { attribs } = item.element;
    const address = attribs.content === undefined ? (attribs.resource ?? attribs.href ?? attribs.src) : undefined;
    const properties = propertiesOf(item);
    const isText = properties.some((name) => name === 'name' || name === 'description' || name === 'price');
    return (isText ? null : address?.trim()) || valueOfElement(item, properties);
  },
};

function propertiesOf(item: Item): string[] {
  const { property, rel } = item.element.attribs;
  // Said of nearly every element of a page.
  if (property === undefined && rel === undefined) return NONE;
  // `rel` has other meanings on most links: it counts with a prefix alone, or where a thing begins.
  const relations = words(rel).filter((word) => PREFIXED.test(word) || item.element.attribs.typeof !== undefined);
  const named = [...words(property), ...relations];
  return named.length === 0 ? [] : ofSchema(named, item);
}

/** The names that are schema.org's, without what says so. */
function ofSchema(names: readonly string[], item: Item): string[] {
  return names.flatMap((name) => {
    if (PREFIXED.test(name)) return name.replace(PREFIXED, '');
    if (ADDRESSED.test(name)) return name.replace(ADDRESSED, '');
    return !name.includes(':') && hasSchemaVocabulary(item) ? name : [];
  });
}

function hasSchemaVocabulary(item: Item): boolean {
  let up: Item | null = item;
  for (let steps = 0; up && steps < MAX_ANCESTORS; steps += 1, up = up.parent) {
    const { vocab } = up.element.attribs;
    if (vocab !== undefined) return /schema\.org/i.test(vocab.slice(0, 100));
  }
  return false;
}
