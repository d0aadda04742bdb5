/** One of the keys with which secrets are sealed; `id` stands beside what was sealed with it. */
export interface SealingKey {
  id: string;
  key: Buffer;
}

/** The first seals, all open: a new one is put before the others, and the last goes once nothing needs it. */
export type SealingKeys = readonly [SealingKey, ...SealingKey[]];

/** `message` is for whoever runs the site; it never holds a key, or anything that was sealed. */
export class SealingError extends Error {
  override name = 'SealingError';
}

const ID = /^[A-Za-z0-9_-]{1,32}$/;
const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

/**
 * The keys in `AD_ACCOUNT_KEYS`: `id:base64,id:base64`, each of 32 bytes. null where there are none; Secret Manager holds
 * no empty value, so “none” is none too. Throws a SealingError for anything else.
 */
export function readSealingKeys(text: string | undefined): SealingKeys | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed === 'none') return null;
  const [first, ...rest] = trimmed.split(',').map(readKey);
  if (!first) return null;
  const ids = new Set([first, ...rest].map(({ id }) => id));
  if (ids.size <= rest.length) throw new SealingError('AD_ACCOUNT_KEYS has two keys of the same id.');
  return [first, ...rest];
}

function readKey(entry: string, index: number): SealingKey {
  const [id = '', encoded = '', ...more] = entry.trim().split(':');
  if (!ID.test(id) || !BASE64.test(encoded) || more.length > 0) {
    throw new SealingError(
      `Key ${index + 1} of AD_ACCOUNT_KEYS is not “id:base64” with a key of 32 bytes. Make one with “openssl rand -base64 32”.`,
    );
  }
  return { id, key: Buffer.from(encoded, 'base64') };
}
