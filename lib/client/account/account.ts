import { accountError, AccountError, isPopupClosed } from './account-error';
import { errorCode } from '../firebase/firebase-error';
import type { AuthSdk } from '../firebase/load-sdk';
import { checkNewPassword } from './new-password';
import { connectSession, forgetSession, refreshToken } from '../session/session-store';

export { AccountError } from './account-error';

/** Loads what the actions below need. A browser opens Google's window only right after a click, so call it before. */
export function prepareAccount(): void {
  void connectSession().catch(() => undefined);
}

async function withAuth<T>(action: (sdk: AuthSdk) => Promise<T>): Promise<T> {
  try {
    const sdk = await connectSession();
    await sdk.auth.authStateReady();
    return await action(sdk);
  } catch (error) {
    throw accountError(error);
  }
}

/** Gives the anonymous account e-mail and password, so that uid and work stay; without one, makes an account. */
export function signUpWithPassword(email: string, password: string): Promise<void> {
  return withAuth(async ({ auth, createUserWithEmailAndPassword, EmailAuthProvider, linkWithCredential }) => {
    await checkNewPassword(email, password);
    const user = auth.currentUser;
    if (user?.isAnonymous) {
      await linkWithCredential(user, EmailAuthProvider.credential(email, password));
      await refreshToken();
    } else {
      await createUserWithEmailAndPassword(auth, email, password);
    }
    // The account is there without it, and the page offers to send it again.
    void sendConfirmation().catch(() => undefined);
  });
}

/** Sends the link with which a person confirms that the e-mail address of their account is theirs. */
export function sendConfirmation(): Promise<void> {
  return withAuth(async ({ auth, sendEmailVerification }) => {
    if (auth.currentUser && !auth.currentUser.emailVerified) await sendEmailVerification(auth.currentUser);
  });
}

/** Looks whether the link was opened meanwhile, wherever that was. */
export function lookForConfirmation(): Promise<void> {
  return withAuth(async ({ auth }) => {
    await auth.currentUser?.reload();
    await refreshToken();
  });
}

/** Unsent work of an anonymous account comes along; its sent jobs stay with it. */
export function signInWithPassword(email: string, password: string): Promise<void> {
  return withAuth(async ({ auth, signInWithEmailAndPassword }) => {
    await signInWithEmailAndPassword(auth, email, password);
  });
}

/**
 * Connects the anonymous account with Google, so that uid and work stay. False when the
 * person closed Google's window. Rejects with code `account-exists` when that Google
 * account has an account here already: `signInWithGoogle` leads to it.
 */
export function continueWithGoogle(): Promise<boolean> {
  return withPopup(
    async ({ auth, browserPopupRedirectResolver, GoogleAuthProvider, linkWithPopup, signInWithPopup }) => {
      const user = auth.currentUser;
      if (user?.isAnonymous) {
        await linkWithPopup(user, new GoogleAuthProvider(), browserPopupRedirectResolver);
        await refreshToken();
      } else {
        await signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver);
      }
    },
  );
}

/** False when the person closed Google's window. */
export function signInWithGoogle(): Promise<boolean> {
  return withPopup(async ({ auth, browserPopupRedirectResolver, GoogleAuthProvider, signInWithPopup }) => {
    await signInWithPopup(auth, new GoogleAuthProvider(), browserPopupRedirectResolver);
  });
}

function withPopup(action: (sdk: AuthSdk) => Promise<void>): Promise<boolean> {
  return withAuth(async (sdk) => {
    try {
      await action(sdk);
      return true;
    } catch (error) {
      if (isPopupClosed(error)) return false;
      // Linking says so when the e-mail of the Google account belongs to an account here.
      if (errorCode(error) === 'auth/email-already-in-use')
        throw new AccountError('account-exists', GOOGLE_EMAIL_TAKEN);
      throw error;
    }
  });
}

const GOOGLE_EMAIL_TAKEN = 'There is an account with this e-mail address already. Sign in to it instead.';

/** Leaves nothing of the person behind, in any tab: not the tickets, not their files, not what is on screen. */
export function signOut(): Promise<void> {
  return withAuth(async ({ auth, signOut: leave }) => {
    forgetSession();
    await leave(auth);
  });
}

/** Resolves also when nobody has that address: whether somebody does is not for everyone to know. */
export function sendPasswordReset(email: string): Promise<void> {
  return withAuth(async ({ auth, sendPasswordResetEmail }) => {
    try {
      await sendPasswordResetEmail(auth, email);
    } catch (error) {
      if (errorCode(error) !== 'auth/user-not-found') throw error;
    }
  });
}
