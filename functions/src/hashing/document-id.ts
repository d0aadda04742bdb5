import { createHash } from 'node:crypto';

/**
 * A document id for a name: readable in the console and in paths, the same for the same
 * name in any letter case. Names without Latin letters keep only the hash.
 */
export function documentId(name: string): string {
  const canonical = name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  const slug = canonical
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const hash = shortHash(canonical, 8);
  return slug === '' ? hash : `${slug}-${hash}`;
}

/** The first `length` hex digits of the SHA-256 of `text`. */
export function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
