import 'server-only';
import { ApiError } from '../http/api-error';

const SEND_A_TOKEN =
  'Send the header “Authorization: Bearer <API key>” with a key from the account page, or with a Firebase ID token.';

/** The token of an `Authorization` header. Throws an ApiError when there is none that could be one. */
export function readBearerToken(header: string | null): string {
  if (header === null || header.trim() === '') throw refused(`You are not signed in. ${SEND_A_TOKEN}`);
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (!token) throw refused(`The Authorization header has another form than expected. ${SEND_A_TOKEN}`);
  return token;
}

function refused(message: string): ApiError {
  return new ApiError('UNAUTHENTICATED', message, { headers: { 'WWW-Authenticate': 'Bearer' } });
}

const AGAIN = 'Sign in again, then send the request with a new token.';

const REFUSALS: Record<string, string> = {
  'auth/id-token-expired':
    'Your token has expired. Get a new one with user.getIdToken(true), then send the request again.',
  'auth/id-token-revoked': `Your sign-in was ended. ${AGAIN}`,
  'auth/user-disabled': 'This account is disabled. Ask whoever runs this site.',
  'auth/user-not-found': `The account of this token is gone. ${AGAIN}`,
  'auth/argument-error': `This is not a token of this site. ${SEND_A_TOKEN}`,
  'auth/invalid-id-token': `This is not a token of this site. ${SEND_A_TOKEN}`,
};

/** What the person is told when the SDK refuses a token; null when it could not be checked at all. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  // The SDK gives the code of a bad token also when it can't fetch the keys to check one with.
  if (/error fetching|public keys/i.test(error.message)) return null;
  return REFUSALS[String(error.code)] ?? null;
}
