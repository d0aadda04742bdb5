'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { LEAST_PASSWORD } from '@/lib/client/account/new-password';
import { AccountField } from './account-field';
import { useAccountAction } from './use-account-action';

interface CredentialsFormProps {
  submitLabel: string;
  newPassword: boolean;
  onSubmit: (email: string, password: string) => Promise<unknown>;
  /** Offered under the fields with the e-mail typed so far. */
  onForgot?: (email: string) => void;
}

export function CredentialsForm({ submitLabel, newPassword, onSubmit, onForgot }: CredentialsFormProps) {
  const id = useId();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, error, run } = useAccountAction(() => onSubmit(email.trim(), password));
  const wrong = (field: 'email' | 'password') => (error?.field === field ? error.message : undefined);

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <AccountField
        id={`${id}-email`}
        label="Email"
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={wrong('email')}
      />
      <AccountField
        id={`${id}-password`}
        label="Password"
        type="password"
        autoComplete={newPassword ? 'new-password' : 'current-password'}
        minLength={newPassword ? LEAST_PASSWORD : undefined}
        hint={newPassword ? `At least ${LEAST_PASSWORD} characters` : undefined}
        value={password}
        onChange={setPassword}
        error={wrong('password')}
      />
      {error && !error.field && (
        <Notice tone="alarm" role="alert">
          {error.message}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" look="hot" aria-disabled={busy}>
          {submitLabel}
        </Button>
        {onForgot && (
          <Button look="quiet" onClick={() => onForgot(email.trim())}>
            Forgot your password?
          </Button>
        )}
      </div>
    </form>
  );
}
