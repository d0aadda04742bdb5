'use client';

import { useOnline } from '@/lib/client/browser/connection';
import { useImageTicket } from '@/lib/client/tickets/image/image-ticket-store';
import { CostNote } from '@/components/ticket/cost-note';
import { LimitedButton } from '@/components/ticket/limited-button';
import { uploadWait } from '@/components/ticket/upload-wait';
import { Notice } from '@/components/ui/notice';

/** The button that asks for the image, what it waits for, and why it wasn't taken. */
export function ImageSubmit({ problem }: { problem: string | null }) {
  const waits = useImageTicket((ticket) => ticket.submitRequested);
  const files = useImageTicket((ticket) => ticket.files);
  const online = useOnline();
  const waitingFor = online
    ? uploadWait(files, 'the image starts by itself')
    : 'Kept in this browser. It’s sent as soon as you’re back online.';
  return (
    <div className="border border-t-0 border-rule-strong bg-sheet">
      <LimitedButton
        type="submit"
        look="hot"
        aria-disabled={waits}
        className="min-h-14 w-full rounded-none! text-lead aria-disabled:opacity-60"
      >
        Make the image
      </LimitedButton>
      <CostNote count={1} />
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {waits && waitingFor}
      </p>
      <div role="alert" className="empty:hidden">
        {problem !== null && <Notice tone="alarm">{problem}</Notice>}
      </div>
    </div>
  );
}
