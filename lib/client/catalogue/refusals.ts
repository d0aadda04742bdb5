import { errorCode } from '../firebase/firebase-error';

export const UNREACHED = 'The server could not be reached. Check your connection, then try again.';

const REFUSALS: Record<string, string> = {
  'permission-denied': 'The server didn’t take this change. Reload the page, then try again.',
  'invalid-argument': 'The server didn’t take this change. Reload the page, then try again.',
  'not-found': 'This is not there any more. Reload the page.',
  'resource-exhausted': 'The server is at its limit. Wait a few minutes, then try again.',
  'auth/admin-restricted-operation': 'Keeping brands needs an account here. Sign up first, then try again.',
  'auth/operation-not-allowed': 'Keeping brands needs an account here. Sign up first, then try again.',
};

/** In words for the person, why the server refuses; null where it could not be asked. */
export const refusalOf = (error: unknown): string | null => REFUSALS[errorCode(error)] ?? null;
