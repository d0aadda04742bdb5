'use client';

import Link from 'next/link';
import type { RecoveryAction } from '@/lib/domain/shared/error-code';
import { startNewDraft } from '@/lib/client/drafts/ads/submit';
import { focusTicket } from '@/components/job-form/focus-ticket';
import { buttonClass } from '@/components/ui/button';

function backToTicket() {
  startNewDraft(true);
  focusTicket();
}

/** Back to the ticket, with everything that was asked for still in it. */
export function AskAgain({ action }: { action: RecoveryAction }) {
  return (
    <Link href="/" onClick={backToTicket} className={buttonClass('plain', 'mt-3')}>
      {action === 'edit' ? 'Change the ticket' : 'Back to the ticket'}
    </Link>
  );
}
