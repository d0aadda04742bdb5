'use client';

import { useOnline } from '@/lib/client/browser/connection';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { LimitedButton } from '@/components/ticket/limited-button';
import { uploadWait } from '@/components/ticket/upload-wait';
import { Notice } from '@/components/ui/notice';

interface SubmitVideoProps {
  /** It was asked for, and is not sent yet. */
  waits: boolean;
  files: readonly TicketFile[];
  /** Why it was not taken. */
  problem: string | null;
}

/** The button at the end of a ticket, and what its video waits for. */
export function SubmitVideo({ waits, files, problem }: SubmitVideoProps) {
  const online = useOnline();
  const waitingFor = online
    ? uploadWait(files, 'the video starts by itself')
    : 'Kept in this browser. It’s sent as soon as you’re back online.';
  return (
    <div className="border border-t-0 border-rule-strong bg-sheet">
      <LimitedButton
        id="make-video"
        type="submit"
        look="hot"
        aria-disabled={waits}
        className="min-h-14 w-full rounded-none! text-lead aria-disabled:opacity-60"
      >
        Make the video
      </LimitedButton>
      <p role="status" className="px-3 py-2 text-small text-ink-soft empty:hidden">
        {waits && waitingFor}
      </p>
      <div role="alert" className="empty:hidden">
        {problem !== null && <Notice tone="alarm">{problem}</Notice>}
      </div>
    </div>
  );
}
