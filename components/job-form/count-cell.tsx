'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { CountControls } from '@/components/ticket/count-controls';
import { TicketCell } from '@/components/ticket/ticket-cell';

const { min_count: MIN, max_count: MAX } = BULK_LIMITS;

export function CountCell({ error, className }: { error?: string; className?: string }) {
  const count = useTicket((ticket) => ticket.form.count);
  return (
    <TicketCell field="count" label="Number of Ads" hint={`${MIN} to ${MAX}`} error={error} className={className}>
      <CountControls min={MIN} max={MAX} count={count} onChange={(value) => setField('count', value)} error={error} />
    </TicketCell>
  );
}
