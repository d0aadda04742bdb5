'use client';

import { forgetLost, useLostChanges } from '@/lib/client/catalogue/pending/pending-changes';
import { DismissNotice } from '@/components/ui/dismiss-notice';

/** What was changed on an earlier page, or offline, and could not be kept; stays until it is dismissed. */
export function LostChanges() {
  const { messages } = useLostChanges();
  if (messages.length === 0) return null;
  return (
    <DismissNotice tone="alarm" role="alert" onDismiss={forgetLost} className="mx-4 mt-4 sm:mx-6 lg:mx-10">
      <ul className="grid gap-1">
        {messages.map((message) => (
          <li key={message} dir="auto">
            {message}
          </li>
        ))}
      </ul>
    </DismissNotice>
  );
}
