import { z } from 'zod';
import { counted } from './person-text';
import { randomId } from './random-id';
import { crc32 } from './crc32';

/** Of one person; enough for a key per program and machine. */
export const MAX_API_KEYS = 20;
export const MAX_KEY_NAME = 60;

export const keyNameSchema = counted(
  z.string('Give the key a name.').trim().min(1, 'Give the key a name.'),
  MAX_KEY_NAME,
  `Shorten the key’s name to ${MAX_KEY_NAME} characters.`,
);

/**
 * `api_keys/{SHA-256 of the key, hex}`: a personal key of the REST API. The key itself is
 * stored nowhere. Deleting the document revokes it.
 */
export const apiKeySchema = z.object({
  user_id: z.string().min(1),
  name: keyNameSchema,
  /** The first characters, by which the person knows it again. */
  starts_with: z.string(),
  created_at: z.date(),
  /** To within a few minutes; null until it is used. */
  last_used_at: z.date().nullable().default(null),
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const KEY_PREFIX = 'afk_';
/** 50 letters and digits hold 258 bits. */
const SECRET_LENGTH = 50;
const CHECKSUM_LENGTH = 7;
const KEY_FORM = new RegExp(`^${KEY_PREFIX}([a-z0-9]{${SECRET_LENGTH}})([a-z0-9]{${CHECKSUM_LENGTH}})$`);

/** A new key. Its last characters are a checksum, by which scanners and typing errors are told from real keys. */
export function newApiKey(): string {
  const secret = randomId(SECRET_LENGTH);
  return `${KEY_PREFIX}${secret}${checksum(secret)}`;
}

/** Whether a text can be a key at all. */
export function isKeyForm(text: string): boolean {
  const [, secret, sum] = KEY_FORM.exec(text) ?? [];
  return secret !== undefined && checksum(secret) === sum;
}

export function startOfKey(key: string): string {
  return key.slice(0, KEY_PREFIX.length + 6);
}

function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(36).padStart(CHECKSUM_LENGTH, '0');
}
