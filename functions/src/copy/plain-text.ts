const BLOCK_TAG = /<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|section)\b[^>]*>/giu;
const TAG = /<\/?[a-z][^>]*>|<!--.*?-->/gisu;
const ENTITIES: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: '’',
  '#39': '’',
  lt: '<',
  gt: '>',
  deg: '°',
  reg: '®',
  trade: '™',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const MARKDOWN = /\*\*|__|^#{1,6}\s+/gmu;

/** A description pasted from a web page or a notes app, without its tags, entities and marks; the words stay. */
export function plainText(description: string): string {
  return description
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, '')
    .replace(/&(#?\w+);/gu, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity)
    .replace(MARKDOWN, '');
}

/** In small letters, with every letter at its place: what is found in it is cut from the text itself. */
export function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** One space between words, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A headline or a button carries no full stop; question and exclamation marks stay. */
export function withoutFullStop(sentence: string): string {
  return /(?:\.\.|…)$/u.test(sentence) ? sentence : sentence.replace(/[.。．।۔]$/u, '').trimEnd();
}

/** The same statement said twice differs at most in case, white space and end mark. */
export function sameText(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other);
}

function plainKey(text: string): string {
  return withoutFullStop(tidy(text)).toLowerCase();
}
