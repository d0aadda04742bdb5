'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { useOrigin } from './use-origin';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

interface CellProps {
  label: string;
  placeholder: string;
  error?: string;
  className?: string;
}

/** Shows how much room is left only once it gets scarce. */
function roomLeft(length: number, max: number): string | undefined {
  return length > max * 0.8 ? `${length} of ${max} characters` : undefined;
}

export function TextCell({
  field,
  label,
  placeholder,
  error,
  className,
}: CellProps & { field: 'brand_name' | 'product_full_name' }) {
  const value = useTicket((ticket) => ticket.form[field]);
  const origin = useOrigin(field, value);
  const hint = roomLeft(value.length, BULK_LIMITS[field]) ?? origin;
  return (
    <TicketCell field={field} label={label} hint={hint} error={error} className={className}>
      <input
        {...controlProps(field, error, hint)}
        type="text"
        dir="auto"
        autoComplete={field === 'brand_name' ? 'organization' : 'off'}
        value={value}
        placeholder={placeholder}
        onChange={(event) => setField(field, event.target.value)}
        className="ticket-control"
      />
    </TicketCell>
  );
}

export function DescriptionCell({ label, placeholder, error, className }: CellProps) {
  const value = useTicket((ticket) => ticket.form.product_description);
  const origin = useOrigin('product_description', value);
  const hint = roomLeft(value.length, BULK_LIMITS.product_description) ?? origin;
  return (
    <TicketCell field="product_description" label={label} hint={hint} error={error} className={className}>
      <textarea
        {...controlProps('product_description', error, hint)}
        dir="auto"
        rows={2}
        value={value}
        placeholder={placeholder}
        onChange={(event) => setField('product_description', event.target.value)}
        className="ticket-control field-sizing-content max-h-56 min-h-[3.5rem] resize-none"
      />
    </TicketCell>
  );
}
