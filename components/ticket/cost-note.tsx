'use client';

import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useService } from '@/lib/client/listening/service-store';
import { costNote } from './cost-words';

/** What the set will cost, before it is asked for; nothing where ads cost nothing. */
export function CostNote({ count }: { count: number }) {
  const service = useService();
  const draftFirst = useTicket((ticket) => ticket.form.draft_first);
  const note = service && costNote(service, count, draftFirst);
  if (!note) return null;
  return (
    <p
      role="status"
      className={
        note.tooMuch
          ? 'bg-sheet px-3 py-2 text-small font-medium text-alarm'
          : 'bg-sheet px-3 py-2 text-small text-ink-soft'
      }
    >
      {note.text}
    </p>
  );
}
