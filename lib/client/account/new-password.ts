import { AccountError } from './account-error';

/** The least that a new password has, in letters as people count them. */
export const LEAST_PASSWORD = 8;

/**
 * Refuses a new password that somebody who guesses would try soon: one that is short, is among the fifty thousand
 * commonest, or is the person's own address. Rejects with AccountError.
 */
export async function checkNewPassword(email: string, password: string): Promise<void> {
  if ([...password].length < LEAST_PASSWORD)
    throw weak(`Choose a password with at least ${LEAST_PASSWORD} characters.`);
  const guess = password.toLowerCase();
  const [name] = email.toLowerCase().split('@');
  if (guess === email.toLowerCase() || guess === name) throw weak('Choose a password that is not your e-mail address.');
  if ((await commonest()).has(guess)) throw weak('Many people have this password. Choose one that nobody would guess.');
}

/** Fetched when somebody chooses a password; Auth's own check remains where it can't be. */
async function commonest(): Promise<ReadonlySet<string>> {
  try {
    const { dictionary } = await import('@zxcvbn-ts/language-common');
    return new Set(dictionary['passwords-common']);
  } catch {
    return new Set();
  }
}

const weak = (message: string) => new AccountError('auth/weak-password', message, 'password');
