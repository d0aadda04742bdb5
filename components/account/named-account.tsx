'use client';

import Link from 'next/link';
import { useState } from 'react';
import { sendPasswordReset, signOut } from '@/lib/client/account/account';
import type { SessionUser } from '@/lib/client/session/session-store';
import { ApiKeys } from '@/components/api-keys/api-keys';
import { WebhookSecret } from '@/components/api-keys/webhook-secret';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ConfirmAddress } from './confirm-address';
import { useAccountAction } from './use-account-action';

export function NamedAccount({ user }: { user: SessionUser }) {
  const [resetSent, setResetSent] = useState(false);
  const leave = useAccountAction(signOut);
  const reset = useAccountAction(async () => {
    if (!user.email) return;
    await sendPasswordReset(user.email);
    setResetSent(true);
  });
  const error = leave.error ?? reset.error;

  return (
    <div className="mt-8">
      <p className="text-ink-soft">Signed in as</p>
      <p className="text-title font-semibold">{user.email ?? user.displayName ?? 'you'}</p>
      <p className="mt-3 max-w-[52ch]">Your jobs follow you to every browser where you sign in.</p>
      {error && (
        <Notice tone="alarm" role="alert" className="mt-5 max-w-xl">
          {error.message}
        </Notice>
      )}
      <div role="status" className="mt-5 empty:hidden">
        {resetSent && <Notice>A link to set a new password is on its way to {user.email}.</Notice>}
      </div>
      {user.email && !user.isConfirmed && <ConfirmAddress email={user.email} />}
      <div className="mt-6 flex flex-wrap gap-3">
        <Link href="/jobs" className={buttonClass('hot')}>
          See your jobs
        </Link>
        {user.email && (
          <Button onClick={reset.run} aria-disabled={reset.busy}>
            Change password
          </Button>
        )}
        <Button onClick={leave.run} aria-disabled={leave.busy}>
          Sign out
        </Button>
      </div>
      <ApiKeys uid={user.uid} />
      <WebhookSecret uid={user.uid} />
    </div>
  );
}
