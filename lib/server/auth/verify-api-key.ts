import 'server-only';
import { apiKeySchema, isKeyForm, KEY_PREFIX } from '../../domain/shared/api-key';
import { withDates } from '../../domain/shared/with-dates';
import { auth, firestore, serverTimestamp } from '../firebase/admin';
import { ApiError } from '../http/api-error';
import type { VerifiedToken } from './token-cache';
import { keyDocument } from './key-document';

const USE_NOTED_EVERY_MS = 5 * 60_000;

export const isApiKey = (token: string) => token.startsWith(KEY_PREFIX);

/** Whose API key it is. Throws an ApiError for one that is not good (any more). */
export async function verifyApiKey(key: string): Promise<VerifiedToken> {
  if (!isKeyForm(key))
    throw refused('This is not a whole API key. Copy it again; it begins with afk_ and has 61 characters.');
  const ref = keyDocument(key);
  const { user_id, last_used_at } = apiKeySchema.safeParse(withDates((await ref.get()).data())).data ?? {};
  if (user_id === undefined) throw gone();
  if (await isLockedOut(user_id))
    throw refused('The account of this API key is disabled or gone. Ask whoever runs this site.');
  if (!last_used_at || Date.now() - last_used_at.getTime() > USE_NOTED_EVERY_MS) await noteUse(ref);
  return { uid: user_id, expiresAt: Number.POSITIVE_INFINITY };
}

async function isLockedOut(uid: string): Promise<boolean> {
  try {
    return (await auth().getUser(uid)).disabled;
  } catch (error) {
    if (codeOf(error) === 'auth/user-not-found') return true;
    throw error;
  }
}

const NOT_FOUND = 5;

async function noteUse(ref: ReturnType<typeof firestore.doc>): Promise<void> {
  try {
    await ref.update({ last_used_at: serverTimestamp() });
  } catch (error) {
    // Revoked between the two.
    if (codeOf(error) === NOT_FOUND) throw gone();
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

const gone = () =>
  refused('This API key was revoked, or never was one of this site. Make a new one on the account page.');

function refused(message: string): ApiError {
  return new ApiError('UNAUTHENTICATED', message, { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });
}
