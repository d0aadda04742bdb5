'use client';

import { useEffect } from 'react';
import { prepareAccount } from '@/lib/client/account/account';
import { useSession } from '@/lib/client/session/session-store';
import { GuestAccount } from './guest-account';
import { NamedAccount } from './named-account';
import { Welcome } from './welcome';

export function AccountPanel() {
  const { status, user } = useSession();
  useEffect(() => prepareAccount(), []);
  if (status === 'loading') {
    return (
      <p role="status" className="mt-8 text-ink-soft">
        Looking for your account…
      </p>
    );
  }
  if (!user) return <Welcome />;
  return user.isAnonymous ? <GuestAccount /> : <NamedAccount user={user} />;
}
