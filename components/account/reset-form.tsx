'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { AccountField } from './account-field';
import { useAccountAction } from './use-account-action';

export function ResetForm({
  initialEmail,
  onSubmit,
}: {
  initialEmail: string;
  onSubmit: (email: string) => Promise<unknown>;
}) {
  const id = useId();
  const [email, setEmail] = useState(initialEmail);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { busy, error, run } = useAccountAction(async () => {
    await onSubmit(email.trim());
    setSentTo(email.trim());
  });

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <AccountField
        id={id}
        label="Email"
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={error?.message}
      />
      <Button type="submit" look="hot" aria-disabled={busy} className="justify-self-start">
        Send the link
      </Button>
      <div role="status" className="empty:hidden">
        {/* The same words whether or not there is such an account. */}
        {sentTo && (
          <Notice className="bg-paper">
            If there’s an account for {sentTo}, a link to set a new password is on its way.
          </Notice>
        )}
      </div>
    </form>
  );
}
