import { lineOf, textOf } from '../reading/element-text';
import type { Item } from '../reading/outline';
import type { MarkupDialect } from './item-tree';

const ADDRESSES: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  embed: 'src',
  iframe: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};
// What may be an address: shops also mark names up on links.
const IS_ADDRESS = new Set(['url', 'image', 'availability', 'itemCondition', 'contentUrl', 'logo', 'sameAs']);
const LONG = new Set(['description', 'reviewBody', 'text']);
const MAX_LONG = 20_000;

export const MICRODATA: MarkupDialect = {
  typesOf: ({ element: { attribs } }) => (attribs.itemscope === undefined ? null : words(attribs.itemtype)),
  propertiesOf: ({ element }) => words(element.attribs.itemprop),
  valueOf: (item) => valueOfElement(item, words(item.element.attribs.itemprop)),
  referencesOf: ({ element }) => words(element.attribs.itemref),
};

export function words(attribute: string | undefined): string[] {
  if (!attribute) return [];
  return attribute
    .slice(0, 500)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
}

/** What an element says, by the attribute that machines read, else by its text. */
export function valueOfElement({ element }: Item, properties: readonly string[]): string | null {
  const { attribs, name } = element;
  if (attribs.content !== undefined) return attribs.content.trim() || null;
  const attribute = ADDRESSES[name];
  const isLink = name === 'a' || name === 'area';
  if (attribute && (!isLink || properties.some((property) => IS_ADDRESS.has(property)))) {
    const value = attribs[attribute] ?? (name === 'img' ? attribs['data-src'] : undefined);
    if (value?.trim()) return value.trim();
  }
  const isLong = properties.some((property) => LONG.has(property));
  return (isLong ? textOf(element, MAX_LONG) : lineOf(element, 2_000)) || null;
}
