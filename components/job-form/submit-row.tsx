'use client';

import { useState } from 'react';
import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { startNewTicket, useSubmission } from '@/lib/client/tickets/ads/submit';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { CostNote } from '@/components/ticket/cost-note';
import { focusTicket, GENERATE_ID } from '@/components/ticket/focus-ticket';
import { LimitedButton } from '@/components/ticket/limited-button';
import { useWaitingFor } from '@/components/ticket/use-waiting-for';

/** The button that sends the ticket, and why it wasn't taken; once sent, the way to another set. */
export function SubmitRow({ locked, summary }: { locked: boolean; summary: string }) {
  const submission = useSubmission();
  const submitError = useTicket((ticket) => ticket.submitError);
  const count = useTicket((ticket) => ticket.form.count);
  if (locked) return <LockedRow />;
  return (
    <div className="bg-sheet">
      <LimitedButton
        id={GENERATE_ID}
        type="submit"
        look="hot"
        className="min-h-14 w-full rounded-none! text-lead aria-disabled:opacity-60"
      >
        Generate Ads
        <span aria-hidden="true" className="font-mono text-small font-normal tabular-nums">
          ×{Number.isFinite(count) ? count : '–'}
        </span>
      </LimitedButton>
      <CostNote count={count} />
      <div role="alert" className="empty:hidden">
        {summary && <Notice tone="alarm">{summary}</Notice>}
        {submission === 'refused' && (
          <Notice tone="alarm">{submitError ?? 'The job wasn’t taken. Check the fields and generate again.'}</Notice>
        )}
      </div>
    </div>
  );
}

function LockedRow() {
  const jobId = useTicket((ticket) => ticket.jobId);
  const waitingFor = useWaitingFor(jobId);
  const [unsent, setUnsent] = useState(false);

  function startAnother() {
    const started = startNewTicket(true);
    setUnsent(!started);
    if (started) focusTicket();
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-sheet px-3 py-2">
      <p role="status" className="min-w-48 flex-1 text-small text-ink-soft">
        {unsent && waitingFor
          ? 'One moment: this set has to be sent first, or it would be lost.'
          : (waitingFor ?? 'This is what the running job was asked for.')}
      </p>
      <Button onClick={startAnother}>Start another set</Button>
    </div>
  );
}
