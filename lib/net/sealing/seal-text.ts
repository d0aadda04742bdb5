import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealingError, type SealingKeys } from './sealing-keys';

/** What may be stored in place of a secret; all but the key's id in base64. */
export interface Sealed {
  key_id: string;
  iv: string;
  sealed: string;
  /** The authentication tag. */
  tag: string;
}

const CIPHER = 'aes-256-gcm';
/** As NIST SP 800-38D has them for GCM. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals with the first key. `context` says what it is for and whose: what was sealed for one does not open for another. */
export function sealText(text: string, [{ id, key }]: SealingKeys, context: readonly string[]): Sealed {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(contextBytes(id, context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return {
    key_id: id,
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** Opens with the key that it names. Throws a SealingError where there is none, or something was changed. */
export function openText(sealed: Sealed, keys: SealingKeys, context: readonly string[]): string {
  const found = keys.find(({ id }) => id === sealed.key_id);
  if (!found) throw new SealingError('It was sealed with a key that is not among AD_ACCOUNT_KEYS any more.');
  try {
    const decipher = createDecipheriv(CIPHER, found.key, Buffer.from(sealed.iv, 'base64'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(contextBytes(found.id, context));
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(sealed.sealed, 'base64')), decipher.final()]).toString('utf8');
  } catch {
    // What Node says of it may quote what it was given.
    throw new SealingError('It can’t be opened: it was changed, or sealed for something else.');
  }
}

/** No two lists of texts have the same bytes. */
const contextBytes = (keyId: string, context: readonly string[]) => Buffer.from(JSON.stringify([keyId, ...context]));
