'use client';

import { Bell, BellRing } from 'lucide-react';
import { useState } from 'react';
import { stopNotifications, useNotify, wantNotifications } from '@/lib/client/notify/notify-store';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';

/** Beside a running job: lets the browser tell of its end. Asks only when it is pressed; nothing where no browser could. */
export function NotifyButton({ className }: { className?: string }) {
  const state = useNotify();
  const [asked, setAsked] = useState(false);
  if (state === 'unknown' || state === 'unsupported') return null;
  if (state === 'refused') {
    // Who said no earlier is left in peace.
    return asked ? (
      <p role="status" className={classNames('text-small text-ink-soft', className)}>
        This browser blocks notifications of this site. Its settings can allow them.
      </p>
    ) : null;
  }
  const on = state === 'on';
  const Icon = on ? BellRing : Bell;

  function press() {
    setAsked(true);
    if (on) stopNotifications();
    else void wantNotifications();
  }

  return (
    <Button look="quiet" onClick={press} className={classNames('text-small', className)}>
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {on ? 'You’ll be told when it’s done' : 'Tell me when it’s done'}
      {on && <span className="sr-only">Press to switch it off.</span>}
    </Button>
  );
}
