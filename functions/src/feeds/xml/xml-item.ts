import { XMLParser } from 'fast-xml-parser';
import { type Field, columnOf } from '../words/headings';

/** An entry is flat: deeper is nothing that a product says. */
const DEEPEST = 12;
/** A description’s own HTML has hundreds. */
const MOST_ELEMENTS = 3000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // “&eacute;” stands in feeds whose programs wrote HTML; entities of its own a feed may not have.
  htmlEntities: true,
  processEntities: { enabled: true, maxEntityCount: 0, maxTotalExpansions: 50_000, maxExpandedLength: 500_000 },
  maxNestedTags: DEEPEST,
});

type Said = Partial<Record<Field, string[]>>;

/** What is read of elements inside of others: lists of photos and categories. What else nests has prices and names of its own. */
const LISTS: ReadonlySet<Field> = new Set(['image', 'more_images', 'category', 'features']);

/** What an entry of a feed says; null for one that is not well formed, nests too deeply, has far too many elements or declares entities. */
export function readXmlItem(source: string): Said | null {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source) || source.split('<').length > 2 * MOST_ELEMENTS) return null;
  const item = elementIn(source);
  if (item === null) return null;
  const said: Said = {};
  // Google’s own elements say it more exactly than those of RSS and Atom.
  const elements = Object.entries(item).filter(([name]) => !name.startsWith('@'));
  const ordered = [
    ...elements.filter(([name]) => name.startsWith('g:')),
    ...elements.filter(([name]) => !name.startsWith('g:')),
  ];
  for (const [name, value] of ordered) {
    const field = fieldOf(name);
    const texts = field === null ? [] : textsOf(value, LISTS.has(field)).filter((text) => text.trim() !== '');
    if (field !== null && texts.length > 0) (said[field] ??= []).push(...texts);
  }
  return said;
}

function elementIn(source: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = parser.parse(source, true);
    const root = isObject(parsed) ? Object.values(parsed)[0] : null;
    return isObject(root) ? root : typeof root === 'string' ? {} : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldOf(name: string): Field | null {
  const [prefix, ...rest] = name.split(':');
  if (rest.length === 0) return columnOf(name)?.field ?? null;
  if (prefix === 'media') return 'more_images';
  return columnOf(prefix === 'content' ? name : rest.join(':'))?.field ?? null;
}

function textsOf(value: unknown, isList: boolean): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, isList));
  if (!isObject(value)) return [];
  const own = [value['#text'], value['@href'], value['@url']].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  if (typeof own === 'string') return value['@rel'] === undefined || value['@rel'] === 'alternate' ? [own] : [];
  return isList
    ? Object.values(value).flatMap((inner) =>
        isObject(inner) || Array.isArray(inner) || typeof inner === 'string' ? textsOf(inner, true) : [],
      )
    : [];
}
