import 'server-only';
import { ApiError } from './http/api-error';
import { auth } from './firebase-admin';
import { readBearerToken, refusalOf } from './bearer-token';

/** The id of the person who sends the request. Throws an ApiError when that can't be told. */
export async function verifiedUid(request: Request): Promise<string> {
  const token = readBearerToken(request.headers.get('authorization'));
  try {
    // Looking whether the token was revoked asks Firebase at every call: a person who was locked out is out at once.
    return (await auth().verifyIdToken(token, true)).uid;
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
