'use client';

import { useState } from 'react';
import { continueWithGoogle, signInWithGoogle } from '@/lib/client/account/account';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useAccountAction } from './use-account-action';

/** Google, with the work of this browser if that can be kept, else with a plain question. */
export function GoogleButton({ keepsWork }: { keepsWork: boolean }) {
  const [insist, setInsist] = useState(false);
  const { busy, error, run } = useAccountAction(keepsWork && !insist ? continueWithGoogle : signInWithGoogle);
  const exists = error?.code === 'account-exists';
  return (
    <div>
      <Button onClick={run} aria-disabled={busy} className="w-full">
        <GoogleMark />
        {insist || exists ? 'Sign in with Google' : 'Continue with Google'}
      </Button>
      {error && (
        <Notice tone={exists ? 'plain' : 'alarm'} role="alert" className="mt-3">
          <p>{error.message}</p>
          {exists && !insist && (
            <>
              <p className="mt-1">Signing in to it leaves the jobs made here with this browser’s guest account.</p>
              <Button className="mt-3" onClick={() => setInsist(true)}>
                Use that account
              </Button>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}

function GoogleMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-4.5" fill="currentColor">
      <path d="M12 10.2v3.9h5.5c-.2 1.3-1.7 3.8-5.5 3.8a6 6 0 1 1 0-11.9c1.9 0 3.2.8 3.9 1.5l2.7-2.6A9.9 9.9 0 1 0 12 22c5.8 0 9.6-4 9.6-9.7 0-.7-.1-1.2-.2-1.7H12z" />
    </svg>
  );
}
