import 'server-only';
import { isApiKey, verifyApiKey } from './verify-api-key';
import { ApiError } from '../http/api-error';
import { countBadToken, refuseGuessing, spendRequest } from '../http/budgets';
import { auth } from '../firebase/admin';
import { appCheckGuard } from './app-check';
import { readBearerToken, refusalOf } from './bearer-token';
import { processWide } from '../process/process-wide';
import { TokenCache, type VerifiedToken } from './token-cache';

const READS = new Set(['GET', 'HEAD']);

/**
 * The id of the person who sends the request. Throws an ApiError when that can't be told, or
 * when there were too many requests.
 */
export async function verifiedUid(request: Request): Promise<string> {
  const uid = await uidOf(request, { fresh: !READS.has(request.method) });
  spendRequest(uid);
  return uid;
}

/** The same for what only the person may do, and no program that has a key of theirs. */
export async function signedInUid(request: Request): Promise<string> {
  if (isApiKey(tokenOf(request)))
    throw new ApiError('FORBIDDEN', 'An API key can’t do this. Sign in on the account page and do it there.');
  const uid = await uidOf(request, { fresh: true });
  spendRequest(uid);
  return uid;
}

/** Whether the token of a request that is still being answered is good; where that can't be told it counts as good. */
export async function isStillVerified(request: Request): Promise<boolean> {
  try {
    await uidOf(request, { fresh: false });
    return true;
  } catch (error) {
    return !(error instanceof ApiError && error.code === 'UNAUTHENTICATED');
  }
}

const tokenOf = (request: Request) => readBearerToken(request.headers.get('authorization'));

/**
 * Whose token the request has, of whatever kind; `fresh` trusts no answer of before. Throws an ApiError, also
 * for a sign-in from elsewhere than the site's own apps, where App Check is on: API keys are for scripts.
 */
async function uidOf(request: Request, options: { fresh: boolean }): Promise<string> {
  const token = tokenOf(request);
  const guard = appCheckGuard();
  const needsApp = guard.isEnforced && !isApiKey(token);
  const known = tokens().trustedUid(token);
  if (known !== null && !options.fresh && !needsApp) return known;
  if (known === null) refuseGuessing(request);
  try {
    const uid = await tokens().uidOf(token, options);
    if (needsApp) await guard.check(request.headers);
    return uid;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') countBadToken(request);
    throw error;
  }
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
