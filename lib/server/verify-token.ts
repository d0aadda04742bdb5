import 'server-only';
import { isApiKey, verifyApiKey } from './api-keys/verify-api-key';
import { ApiError } from './http/api-error';
import { auth } from './firebase-admin';
import { readBearerToken, refusalOf } from './bearer-token';
import { processWide } from './process-wide';
import { TokenCache, type VerifiedToken } from './token-cache';

const READS = new Set(['GET', 'HEAD']);

/** The id of the person who sends the request. Throws an ApiError when that can't be told. */
export async function verifiedUid(request: Request): Promise<string> {
  const token = readBearerToken(request.headers.get('authorization'));
  return uidOf(token, { fresh: !READS.has(request.method) });
}

/** The same for what only the person may do, and no program that has a key of theirs. */
export async function signedInUid(request: Request): Promise<string> {
  const token = readBearerToken(request.headers.get('authorization'));
  if (isApiKey(token))
    throw new ApiError('FORBIDDEN', 'An API key can’t do this. Sign in on the account page and do it there.');
  return uidOf(token, { fresh: true });
}

/** Whether the token of a request that is still being answered is good; where that can't be told it counts as good. */
export async function isStillVerified(request: Request): Promise<boolean> {
  try {
    await uidOf(readBearerToken(request.headers.get('authorization')), { fresh: false });
    return true;
  } catch (error) {
    return !(error instanceof ApiError && error.code === 'UNAUTHENTICATED');
  }
}

/** Whose token it is, of whatever kind; `fresh` trusts no answer of before. Throws an ApiError. */
async function uidOf(token: string, options: { fresh: boolean }): Promise<string> {
  return tokens().uidOf(token, options);
}

const tokens = () => processWide('tokens', () => new TokenCache({ verify, trustMs: 60_000, limit: 10_000 }));

const verify = (token: string) => (isApiKey(token) ? verifyApiKey(token) : verifyIdToken(token));

async function verifyIdToken(token: string): Promise<VerifiedToken> {
  try {
    const { uid, exp } = await auth().verifyIdToken(token, true);
    return { uid, expiresAt: exp * 1000 };
  } catch (error) {
    const message = refusalOf(error);
    if (message === null)
      throw new ApiError('UNAVAILABLE', 'Your sign-in can’t be checked just now. Send the request again in a moment.', {
        cause: error,
        headers: { 'Retry-After': '5' },
      });
    throw new ApiError('UNAUTHENTICATED', message, { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });
  }
}
