import { gzipSync } from 'node:zlib';

/** What a page's document asks for by itself, in bytes as they go over the wire. */
export interface PageWeight {
  path: string;
  html: number;
  /** All that has to be there before the first screen answers to a touch. */
  script: number;
  style: number;
  scripts: Record<string, number>;
}

/** Fetches an address of the site as text. */
export type Get = (path: string) => Promise<string>;

/** The pages that there are, with something in the place of ids. */
export const PAGES = [
  ...[
    '/',
    '/images',
    '/videos',
    '/videos/presenter',
    '/videos/playground',
    '/brands',
    '/brands/a',
    '/brands/a/products/b',
  ],
  ...['/brands/a/products/b/research', '/brands/a/products/b/personas', '/brands/a/products/b/strategy'],
  ...[
    '/insights',
    '/insights/a',
    '/dashboard',
    '/chat',
    '/jobs',
    '/jobs/a',
    '/sets/new',
    '/sets/a',
    '/account',
    '/api-docs',
    '/bot',
  ],
] as const;

const SCRIPT = /<script(?![^>]*\bnoModule\b)[^>]*\bsrc="([^"]+)"/gi;
const AHEAD = /<link(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*\bhref="([^"]+)"/gi;
const STYLE = /<link(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/gi;

const named = (html: string, ...patterns: RegExp[]) => [
  ...new Set(patterns.flatMap((pattern) => [...html.matchAll(pattern)].map(([, address = '']) => address))),
];

/** Sizes are those of gzip as Next.js sends it, so they are the same on every machine. */
export async function pageWeight(get: Get, path: string): Promise<PageWeight> {
  const html = await get(path);
  const sizes = async (addresses: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(addresses.map(async (address) => [address, gzipSync(await get(address)).length] as const)),
    );
  const scripts = await sizes(named(html, SCRIPT, AHEAD));
  const styles = await sizes(named(html, STYLE));
  return { path, html: gzipSync(html).length, script: sum(scripts), style: sum(styles), scripts };
}

function sum(sizes: Readonly<Record<string, number>>): number {
  return Object.values(sizes).reduce((total, size) => total + size, 0);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

/** A line per page. */
export function weightTable(weights: readonly PageWeight[]): string {
  const lines = weights.map(
    ({ path, html, script, style }) => `${path.padEnd(34)}${kB(html)}${kB(script)}${kB(style)}`,
  );
  return [
    `${'page, kB of gzip'.padEnd(34)}${'html'.padStart(8)}${'script'.padStart(8)}${'style'.padStart(8)}`,
    ...lines,
  ].join('\n');
}
