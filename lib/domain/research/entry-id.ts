/** FNV-1a with 32 bits; constants from http://www.isthe.com/chongo/tech/comp/fnv/. The second half begins elsewhere. */
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x050c5d1f] as const;

/**
 * The id of an entry by what it says: the same for the same words in any case, spacing and punctuation, so that what a
 * person has corrected is found again when a research has been run anew.
 */
export function entryId(section: string, text: string): string {
  return `e_${textHash(`${section}:${normalForm(text)}`)}`;
}

/** 16 hex digits of a text: enough to tell apart what one person has, not to keep anything secret. */
export function textHash(text: string): string {
  return OFFSETS.map((offset) => hash(text, offset).toString(16).padStart(8, '0')).join('');
}

function normalForm(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    // Of “1.5 l” and “15 l” the mark makes the difference.
    .replace(/(?<!\p{Nd})[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+(?!\p{Nd})/gu, '');
  return letters === '' ? text.trim() : letters;
}

function hash(text: string, offset: number): number {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME) >>> 0;
  return value;
}
