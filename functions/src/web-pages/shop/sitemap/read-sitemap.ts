/** What a sitemap says of one page, or an index of one sitemap. */
export interface SitemapEntry {
  address: string;
  hasImage: boolean;
  /** The same page in other languages, and mostly in its own. */
  alternates: readonly string[];
}

export interface Sitemap {
  kind: 'index' | 'pages';
  entries: SitemapEntry[];
}

/** The most that the protocol allows. */
const MOST_ENTRIES = 50_000;
const MOST_ALTERNATES = 100;
const MOST_CHARACTERS = 2_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  address: string | null;
  hasImage: boolean;
  alternates: string[];
}

/**
 * Reads a sitemap in one pass over its tags, whatever prefixes they have. It has no elements that nest, so nothing is
 * built up, and entities that a file makes up itself are never replaced. A plain list of addresses is one too. Null
 * for anything else.
 */
export function readSitemap(text: string): Sitemap | null {
  const start = text.slice(0, 1_000).trimStart();
  if (/^https?:\/\//i.test(start)) return listOfAddresses(text);
  if (!start.startsWith('<')) return null;
  const root = /<(?:[\w-]{1,40}:)?(urlset|sitemapindex)[\s>]/i.exec(text.slice(0, 100_000))?.[1]?.toLowerCase();
  if (root === undefined) return null;
  return { kind: root === 'urlset' ? 'pages' : 'index', entries: readEntries(text) };
}

function listOfAddresses(text: string): Sitemap {
  const entries = text
    .split(/\r?\n/, MOST_ENTRIES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= MOST_CHARACTERS)
    .map((address) => ({ address, hasImage: false, alternates: [] }));
  return { kind: 'pages', entries };
}

function readEntries(text: string): SitemapEntry[] {
  const entries: SitemapEntry[] = [];
  let open: Open | null = null;
  for (const { name, from, to, isEnd } of tagsOf(text)) {
    if (name === 'url' || name === 'sitemap') {
      if (isEnd && open?.address) entries.push({ ...open, address: open.address });
      open = isEnd ? null : { address: null, hasImage: false, alternates: [] };
      if (entries.length >= MOST_ENTRIES) break;
    } else if (open && !isEnd) takeTag(open, name, text, from, to);
  }
  return entries;
}

function takeTag(open: Open, name: string, text: string, from: number, to: number): void {
  if (name === 'loc') open.address ??= addressAfter(text, to + 1);
  else if (name === 'image:image' || name === 'image') open.hasImage = true;
  else if (name.endsWith(':link') && open.alternates.length < MOST_ALTERNATES) {
    const tag = text.slice(from, Math.min(to, from + MOST_CHARACTERS));
    const href = /\shref\s{0,3}=\s{0,3}["']([^"']+)["']/.exec(tag)?.[1];
    if (href !== undefined && /\shreflang\s{0,3}=/.test(tag)) open.alternates.push(decoded(href));
  }
}

interface Tag {
  /** In small letters; of the prefixes, those of images and links are kept. */
  name: string;
  /** Where it begins and where its `>` stands. */
  from: number;
  to: number;
  isEnd: boolean;
}

function* tagsOf(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const closing = endOf(text, at);
    const to = text.indexOf(closing, at);
    if (to < 0) return;
    const name = /^<(\/?)([\w:-]{1,60})/.exec(text.slice(at, at + 64));
    if (name && closing === '>') {
      yield { name: ownName(name[2] ?? ''), from: at, to, isEnd: name[1] === '/' };
    }
    at = to + closing.length;
  }
}

/** Comments and character data may have tags in them that are none. */
function endOf(text: string, at: number): string {
  if (text.startsWith('<!--', at)) return '-->';
  return text.startsWith('<![CDATA[', at) ? ']]>' : '>';
}

function ownName(name: string): string {
  const lower = name.toLowerCase();
  const [prefix = '', rest] = lower.split(':');
  return rest === undefined || prefix === 'image' || rest === 'link' ? lower : rest;
}

function addressAfter(text: string, at: number): string | null {
  const after = text.slice(at, at + MOST_CHARACTERS + 100).trimStart();
  const data = /^<!\[CDATA\[([^\]]*)\]\]>/.exec(after)?.[1];
  const address = data?.trim() ?? decoded(after.split('<', 1)[0]?.trim() ?? '');
  return address === '' || address.length > MOST_CHARACTERS ? null : address;
}

/** The five entities that XML has itself, and numbers. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = Number(name.toLowerCase().startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
