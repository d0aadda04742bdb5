import { describe, expect, it } from 'vitest';
import { AccountError, accountError, isPopupClosed } from './account-error';

const failure = (code: string) => Object.assign(new Error('Firebase: internal words'), { code });

describe('what a person reads when an account action fails', () => {
  it.each([
    ['auth/wrong-password', 'password', 'reset the password'],
    ['auth/invalid-credential', 'password', 'reset the password'],
    ['auth/invalid-email', 'email', 'typing errors'],
    ['auth/email-already-in-use', 'email', 'Sign in instead'],
    ['auth/weak-password', 'password', 'longer password'],
    ['auth/popup-blocked', undefined, 'Allow pop-ups'],
    ['auth/network-request-failed', undefined, 'Check your connection'],
    ['auth/too-many-requests', undefined, 'Wait a few minutes'],
    ['auth/something-new', undefined, 'Reload the page'],
  ])('%s', (code, field, words) => {
    const error = accountError(failure(code));
    expect(error).toBeInstanceOf(AccountError);
    expect(error.field).toBe(field);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('Firebase');
  });

  it('an account that exists already has a code for the way out', () => {
    expect(accountError(failure('auth/credential-already-in-use')).code).toBe('account-exists');
    expect(accountError(failure('auth/email-already-in-use')).code).toBe('account-exists');
    expect(accountError(failure('auth/weak-password')).code).toBe('auth/weak-password');
  });

  it('code that could not be loaded is a matter of the connection', () => {
    expect(accountError(new TypeError('Failed to fetch dynamically imported module')).message).toContain(
      'Check your connection',
    );
  });

  it('closing Google’s window is no error', () => {
    expect(isPopupClosed(failure('auth/popup-closed-by-user'))).toBe(true);
    expect(isPopupClosed(failure('auth/cancelled-popup-request'))).toBe(true);
    expect(isPopupClosed(failure('auth/popup-blocked'))).toBe(false);
  });
});
