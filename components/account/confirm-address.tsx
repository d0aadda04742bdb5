'use client';

import { useEffect, useState } from 'react';
import { lookForConfirmation, sendConfirmation } from '@/lib/client/account/account';
import { isVisible, onVisibilityChange } from '@/lib/client/browser/visibility';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useAccountAction } from './use-account-action';

/** To somebody whose address nobody has confirmed: what that is good for, and the link once more. */
export function ConfirmAddress({ email }: { email: string }) {
  const [wasSent, setWasSent] = useState(false);
  const send = useAccountAction(async () => {
    await sendConfirmation();
    setWasSent(true);
  });
  useEffect(() => {
    // The link is opened in the program for mails, or on a phone: who comes back has done it, or has not.
    // One that can't be told is looked for again the next time, and by the button.
    return onVisibilityChange(() => {
      if (isVisible()) void lookForConfirmation().catch(() => undefined);
    });
  }, []);
  const look = useAccountAction(lookForConfirmation);
  const error = send.error ?? look.error;

  return (
    <Notice className="mt-5 max-w-xl">
      <p className="font-semibold">Confirm your e-mail address</p>
      <p className="mt-1">
        Open the link in the mail to <bdi>{email}</bdi>. Until then you can make less in a day, and nobody could help
        you back in if you lose your password.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={look.run} aria-disabled={look.busy}>
          I have opened it
        </Button>
        <Button look="quiet" onClick={send.run} aria-disabled={send.busy}>
          Send the link again
        </Button>
      </div>
      <div role="status" className="mt-2 empty:hidden">
        {wasSent && !error && <p className="text-small">A new link is on its way. Look among unwanted mails too.</p>}
      </div>
      {error && (
        <p role="alert" className="mt-2 text-small font-medium text-alarm">
          {error.message}
        </p>
      )}
    </Notice>
  );
}
