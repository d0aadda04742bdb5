'use client';

import { useState, type ReactNode } from 'react';
import { sendPasswordReset, signInWithPassword } from '@/lib/client/account/account';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CredentialsForm } from './credentials-form';
import { GoogleButton } from './google-button';
import { ResetForm } from './reset-form';

interface AccountDoorsProps {
  lead: ReactNode;
  signUpTitle: string;
  onSignUp: (email: string, password: string) => Promise<unknown>;
  keepsWork: boolean;
  /** There is work here that signing in to another account would leave behind. */
  losesWork: boolean;
}

type Door = 'sign-up' | 'sign-in' | 'reset';

/** Signing up, signing in, and a new password: one at a time, in one place. */
export function AccountDoors({ lead, signUpTitle, onSignUp, keepsWork, losesWork }: AccountDoorsProps) {
  const [door, setDoor] = useState<Door>('sign-up');
  const [email, setEmail] = useState('');

  return (
    <div className="mt-8 grid gap-x-16 gap-y-8 lg:grid-cols-2">
      <div>{lead}</div>
      <div className="max-w-md border border-rule-strong bg-sheet p-5 sm:p-7 lg:-mt-2">
        <h2 className="font-display text-title font-bold tracking-tight">
          {door === 'sign-up' ? signUpTitle : door === 'sign-in' ? 'Sign in' : 'Set a new password'}
        </h2>
        <div className="mt-5 grid gap-5">
          {door === 'sign-in' && losesWork && (
            <Notice className="bg-paper">
              The jobs made in this browser stay with its guest account and won’t be in the one you sign in to.
            </Notice>
          )}
          {door === 'sign-up' && (
            <CredentialsForm key="sign-up" submitLabel="Create account" newPassword onSubmit={onSignUp} />
          )}
          {door === 'sign-in' && (
            <CredentialsForm
              key="sign-in"
              submitLabel="Sign in"
              newPassword={false}
              onSubmit={signInWithPassword}
              onForgot={(typed) => {
                setEmail(typed);
                setDoor('reset');
              }}
            />
          )}
          {door === 'reset' && <ResetForm initialEmail={email} onSubmit={sendPasswordReset} />}
          {door !== 'reset' && (
            <>
              <p className="flex items-center gap-3 text-small text-ink-soft before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
                or
              </p>
              <GoogleButton key={door} keepsWork={keepsWork && door === 'sign-up'} />
            </>
          )}
          <p className="flex flex-wrap items-center gap-x-2 border-t border-rule pt-3">
            {door === 'sign-up' ? 'Have an account?' : 'New here?'}
            <Button look="quiet" onClick={() => setDoor(door === 'sign-up' ? 'sign-in' : 'sign-up')}>
              {door === 'sign-up' ? 'Sign in' : signUpTitle}
            </Button>
          </p>
        </div>
      </div>
    </div>
  );
}
