/** Of the web and of mail, up to the sign that ends the sentence around it. */
const ADDRESS =
  /(?:(?:https?:\/\/|www\.)\S+|[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+|(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]+\.(?:com|net|org|shop|store)(?:\/\S*)?(?![\p{L}\p{N}]))/giu;
const END_SIGNS = /[.,;:!?…"”’»)\]]+$/u;
/** What no text of a person's has in it, and no sentence ends at. */
const MASK = '\ufffc';

/** A text with one sign in the place of each address, whose dots and question marks end no sentence. */
export function maskAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => MASK + (END_SIGNS.exec(address)?.[0] ?? ''));
}

/**
 * A sentence without the masked addresses that stand before or after it; empty where one is a part of it, for nobody can press
 * it on a picture, and what is left would make no sense.
 */
export function withoutAddresses(sentence: string): string {
  const rest = sentence.replace(/^(?:\s*\ufffc[\s:–—-]*)+/u, '').replace(/(?<=[.!?…])(?:\s*\ufffc[.\s]*)+$/u, '');
  return rest.includes(MASK) ? '' : rest;
}
