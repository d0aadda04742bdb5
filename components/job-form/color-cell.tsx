'use client';

import { setField, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useOrigin } from './use-origin';
import { drawableHex, tidyHex } from './hex-color';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

interface ColorCellProps {
  field: 'primary_color_hex' | 'secondary_color_hex';
  label: string;
  /** Name of the picker; must not contain the label, by which the text input is found. */
  pickerName: string;
  error?: string;
  className?: string;
}

export function ColorCell({ field, label, pickerName, error, className }: ColorCellProps) {
  const value = useTicket((ticket) => ticket.form[field]);
  const origin = useOrigin(field, value);
  return (
    <TicketCell field={field} label={label} hint={origin} error={error} className={className}>
      <div className="flex items-center gap-3 pb-1">
        <input
          type="color"
          aria-label={pickerName}
          value={drawableHex(value, '#000000').toLowerCase()}
          onChange={(event) => setField(field, tidyHex(event.target.value))}
          className="swatch shrink-0"
        />
        <input
          {...controlProps(field, error, origin)}
          type="text"
          inputMode="text"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={9}
          value={value}
          onChange={(event) => setField(field, event.target.value)}
          onBlur={(event) => setField(field, tidyHex(event.target.value))}
          className="ticket-control min-w-0 font-mono tabular-nums"
        />
      </div>
    </TicketCell>
  );
}
