'use client';

import Link from 'next/link';
import { startNewTicket } from '@/lib/client/tickets/ads/submit';
import { type ErrorCode, RECOVERY_ADVICE } from '@/lib/domain/shared/error-code';
import { focusTicket } from '@/components/ticket/focus-ticket';
import { buttonClass } from '@/components/ui/button';

function backToTicket() {
  startNewTicket(true);
  focusTicket();
}

/** Back to the ticket, with everything that was asked for still in it. */
export function AskAgain({ code }: { code: ErrorCode }) {
  return (
    <Link href="/" onClick={backToTicket} className={buttonClass('plain', 'mt-3')}>
      {RECOVERY_ADVICE[code].action === 'edit' ? 'Change the ticket' : 'Back to the ticket'}
    </Link>
  );
}
