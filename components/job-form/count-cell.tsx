'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

const { min_count: MIN, max_count: MAX } = BULK_LIMITS;

export function CountCell({ error, className }: { error?: string; className?: string }) {
  const count = useTicket((ticket) => ticket.form.count);
  const known = Number.isFinite(count);
  return (
    <TicketCell field="count" label="Number of Ads" hint={`${MIN} to ${MAX}`} error={error} className={className}>
      <div className="flex items-center gap-3">
        <input
          {...controlProps('count', error, 'range')}
          type="number"
          inputMode="numeric"
          min={MIN}
          max={MAX}
          step={1}
          value={known ? count : ''}
          onChange={(event) => setField('count', event.target.valueAsNumber)}
          className="ticket-control w-[3.25rem] shrink-0 font-display text-title font-bold tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <input
          type="range"
          aria-label={`How many, from ${MIN} to ${MAX}`}
          min={MIN}
          max={MAX}
          step={1}
          value={known ? Math.min(MAX, Math.max(MIN, count)) : MIN}
          onChange={(event) => setField('count', event.target.valueAsNumber)}
          className="ruler min-w-0"
        />
      </div>
    </TicketCell>
  );
}
