import { USER_AGENT_NAME } from './user-agent';

const OUR_NAME = USER_AGENT_NAME.toLowerCase();

/** No rule that somebody wrote by hand is longer. */
const MOST_CHARACTERS = 500;
/** Each costs its length times that of every address; what comes after them is ignored, as after 500 kB. */
const MOST_WILDCARD_CHARACTERS = 40_000;
/** Shops name one, large ones one of each language. */
const MOST_SITEMAPS = 50;
const MOST_SITEMAP_CHARACTERS = 2_000;

/**
 * The lines of a robots.txt that concern us, so that matching them stays cheap whatever the file holds: groups of
 * others are kept under one name, each name stands once in its group, and there is an end to wildcards. Sitemaps, which
 * belong to no group, come last.
 */
export function robotsTextForUs(text: string): string {
  const lines: string[] = [];
  const sitemaps: string[] = [];
  let names = new Set<string>();
  let wildcards = 0;
  for (const line of text.split(/[\r\n]+/)) {
    const [key, value] = keyAndValue(line);
    if (key === 'user-agent') {
      const name = nameOf(value);
      if (!names.has(name)) lines.push(`user-agent: ${name}`);
      names.add(name);
    } else if (key === 'allow' || key === 'disallow' || key === 'crawl-delay') {
      // A name after a rule begins another group.
      names = new Set();
      const isWild = value.includes('*');
      if (isWild) wildcards += value.length;
      if (value.length > MOST_CHARACTERS || (isWild && wildcards > MOST_WILDCARD_CHARACTERS)) continue;
      lines.push(`${key}: ${value}`);
    } else if (key === 'sitemap' && value.length <= MOST_SITEMAP_CHARACTERS && sitemaps.length < MOST_SITEMAPS) {
      sitemaps.push(`sitemap: ${value}`);
    }
  }
  return [...lines, ...sitemaps].join('\n');
}

function keyAndValue(line: string): [key: string, value: string] {
  const text = line.split('#', 1)[0] ?? '';
  const colon = text.indexOf(':');
  return [text.slice(0, Math.max(0, colon)).trim().toLowerCase(), text.slice(colon + 1).trim()];
}

/** A name may have a version behind it. */
function nameOf(value: string): string {
  const name = value.split(/[/\s]/, 1)[0]?.toLowerCase() ?? '';
  return name === '*' || name === OUR_NAME ? name : 'somebody-else';
}
