import { SpokenError } from '../browser/spoken-error';
import { errorCode } from '../firebase/firebase-error';

export type AccountField = 'email' | 'password';

/** `message` says to the person what to do; `code` is for the page that offers the way out. */
export class AccountError extends SpokenError {
  override name = 'AccountError';

  constructor(
    /** `account-exists`, or Auth's own code. */
    readonly code: string,
    message: string,
    readonly field?: AccountField,
  ) {
    super(message);
  }
}

interface AccountProblem {
  message: string;
  field?: AccountField;
  code?: 'account-exists';
}

const WRONG: AccountProblem = {
  message: 'E-mail and password don’t match. Check both, or reset the password.',
  field: 'password',
};

const GOOGLE_EXISTS: AccountProblem = {
  message: 'This Google account already has an account here. Sign in with it instead.',
  code: 'account-exists',
};

const PROBLEMS: Record<string, AccountProblem> = {
  'auth/wrong-password': WRONG,
  'auth/user-not-found': WRONG,
  'auth/invalid-credential': WRONG,
  'auth/invalid-login-credentials': WRONG,
  'auth/missing-email': { message: 'Enter your e-mail address.', field: 'email' },
  'auth/invalid-email': { message: 'This is not an e-mail address. Check it for typing errors.', field: 'email' },
  'auth/email-already-in-use': {
    message: 'There is an account with this e-mail address already. Sign in instead.',
    field: 'email',
    code: 'account-exists',
  },
  'auth/missing-password': { message: 'Enter a password.', field: 'password' },
  'auth/weak-password': { message: 'Choose a longer password.', field: 'password' },
  'auth/password-does-not-meet-requirements': {
    message: 'Choose a longer password with more kinds of characters.',
    field: 'password',
  },
  'auth/credential-already-in-use': GOOGLE_EXISTS,
  'auth/account-exists-with-different-credential': {
    message: 'There is an account with this e-mail address already. Sign in with e-mail and password.',
    code: 'account-exists',
  },
  'auth/provider-already-linked': { message: 'This account is connected to Google already.' },
  'auth/popup-blocked': {
    message: 'The browser blocked Google’s window. Allow pop-ups for this page, then try again.',
  },
  'auth/network-request-failed': { message: 'The server could not be reached. Check your connection, then try again.' },
  'auth/too-many-requests': { message: 'Too many tries. Wait a few minutes, then try again.' },
  'auth/user-disabled': { message: 'This account was closed. Write to us if you think that is a mistake.' },
  'auth/operation-not-allowed': { message: 'This way of signing in is switched off. Choose another one.' },
  'auth/unauthorized-domain': { message: 'Google sign-in is not set up for this address. Use e-mail and password.' },
};

const UNKNOWN: AccountProblem = { message: 'That didn’t work. Reload the page and try again.' };
const NOT_LOADED: AccountProblem = { message: 'Sign-in could not be loaded. Check your connection, then try again.' };

const CLOSED = ['auth/popup-closed-by-user', 'auth/cancelled-popup-request', 'auth/user-cancelled'];

/** The person closed Google's window: no error. */
export function isPopupClosed(error: unknown): boolean {
  return CLOSED.includes(errorCode(error));
}

/** Any error of Auth as a sentence that says what to do. */
export function accountError(error: unknown): AccountError {
  if (error instanceof AccountError) return error;
  const code = errorCode(error);
  const problem = code === '' ? NOT_LOADED : (PROBLEMS[code] ?? UNKNOWN);
  return new AccountError(problem.code ?? code, problem.message, problem.field);
}
