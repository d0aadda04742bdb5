import { jsonrepair } from 'jsonrepair';
import type { Page } from '../page';
import { rawText } from './page-element';
import { elementsOf } from './page-elements';

/** Who is behind a page, by its JSON-LD. */
export interface Organization {
  kind: 'organization' | 'website' | 'brand';
  name: string | null;
  /** Addresses as written. */
  logos: string[];
}

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 300_000;
const MOST_NODES = 3000;
const DEEPEST = 6;
const MOST_FOUND = 20;

const KINDS: readonly (readonly [Organization['kind'], RegExp])[] = [
  ['organization', /^(?:(?:Online|Local)?Business|\w*Store|\w*Organization|Corporation|\w*Shop)$/],
  ['website', /^WebSite$/],
  ['brand', /^Brand$/],
];

/** Where the shop stands in what it says; others there are makers, sellers and people who review. */
const LEADS_ON = ['@graph', 'publisher', 'mainEntity', 'isPartOf', 'about', 'brand', 'sourceOrganization'];

/** The organizations, sites and brands that a page’s JSON-LD names, in its order. Broken JSON is mended. */
export function organizationsOf(page: Page): Organization[] {
  const found: Organization[] = [];
  let nodes = 0;
  const walk = (value: unknown, depth: number) => {
    if (depth > DEEPEST || nodes++ > MOST_NODES) return;
    if (Array.isArray(value)) value.slice(0, 200).forEach((item) => walk(item, depth + 1));
    if (!isRecord(value)) return;
    const organization = readOrganization(value);
    if (organization && found.length < MOST_FOUND) found.push(organization);
    for (const key of LEADS_ON) walk(value[key], depth + 1);
  };
  const scripts = elementsOf(page, 'script').filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''));
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    walk(parseJson(rawText(script, LONGEST_SCRIPT)), 0);
  }
  return found;
}

function parseJson(text: string): unknown {
  const json = text.replace(/[\u0000-\u001f]/g, ' ').replace(/^\s*<!--|-->\s*$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    // Mended below.
  }
  try {
    return JSON.parse(jsonrepair(json));
  } catch {
    return null;
  }
}

function readOrganization(node: Record<string, unknown>): Organization | null {
  const types = textsOf(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
  const kind = KINDS.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0];
  if (!kind) return null;
  const [name = null] = textsOf(node.name);
  return { kind, name, logos: addressesOf(node.logo) };
}

/** Of an address, an ImageObject, or some of them. */
function addressesOf(logo: unknown): string[] {
  const all: unknown[] = Array.isArray(logo) ? logo.slice(0, 4) : [logo];
  return all.flatMap((one) => {
    if (!isRecord(one)) return textsOf(one);
    return [...textsOf(one.url), ...textsOf(one.contentUrl), ...textsOf(one['@id'])].slice(0, 1);
  });
}

function textsOf(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 8) : [value];
  return all.filter((one): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= 2000);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
