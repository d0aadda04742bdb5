'use client';

import { signUpWithPassword } from '@/lib/client/account/account';
import { AccountDoors } from './account-doors';

/** Somebody who is new in this browser. */
export function Welcome() {
  return (
    <AccountDoors
      lead={
        <>
          <p className="font-display text-title font-bold">You don’t need one to start</p>
          <p className="mt-2 max-w-[46ch]">
            Make ads first. With an account, your jobs are there on your other devices, too.
          </p>
        </>
      }
      signUpTitle="Create an account"
      onSignUp={signUpWithPassword}
      keepsWork={false}
      losesWork={false}
    />
  );
}
