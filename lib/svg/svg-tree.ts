import { XMLParser } from 'fast-xml-parser';

export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: (SvgElement | string)[];
}

/** Illustrator writes its namespaces as entities of a DOCTYPE; a bomb needs many more or longer ones. */
const ENTITY_LIMITS = {
  enabled: true,
  maxEntityCount: 40,
  maxEntitySize: 2000,
  maxExpansionDepth: 4,
  maxTotalExpansions: 500,
  maxExpandedLength: 100_000,
};

/** Parses XML into a tree of elements and texts. Throws for anything that isn't well formed or nests too deeply. */
export function parseSvg(source: string): SvgElement | null {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    allowBooleanAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    processEntities: ENTITY_LIMITS,
  });
  const parsed: unknown = parser.parse(source, true);
  const prefixes = prefixesOf(source);
  const roots = Array.isArray(parsed) ? parsed.flatMap((node: unknown) => readNode(node, prefixes) ?? []) : [];
  return (roots.find((node) => typeof node !== 'string' && node.name === 'svg') as SvgElement | undefined) ?? null;
}

/** What stands before the names of SVG’s elements where a program has given its namespace a name. */
function prefixesOf(source: string): ReadonlySet<string> {
  const declared = source.matchAll(/\sxmlns:([\w.-]{1,40})\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/g);
  return new Set(['svg', ...[...declared].map(([, prefix = '']) => prefix)]);
}

/** The parser gives `{tag: children[], ':@': attributes}` and `{'#text': text}`. */
function readNode(node: unknown, prefixes: ReadonlySet<string>): SvgElement | string | null {
  if (typeof node !== 'object' || node === null) return null;
  for (const [key, value] of Object.entries(node)) {
    if (key === ':@') continue;
    if (key === '#text') return String(value);
    const attributes: unknown = ':@' in node ? node[':@'] : {};
    const children = Array.isArray(value) ? value.flatMap((child: unknown) => readNode(child, prefixes) ?? []) : [];
    return { name: withoutPrefix(key, prefixes), attributes: readAttributes(attributes), children };
  }
  return null;
}

/** `svg:path` is written by some programs for `path`. */
function withoutPrefix(name: string, prefixes: ReadonlySet<string>): string {
  const [prefix = '', local] = name.split(':');
  return local !== undefined && prefixes.has(prefix) ? local : name;
}

function readAttributes(attributes: unknown): Record<string, string> {
  if (typeof attributes !== 'object' || attributes === null) return {};
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

export function writeSvg({ name, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : writeSvg(child)));
  return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}
