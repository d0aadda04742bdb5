'use client';

import { drawableHex, tidyHex } from './hex-color';
import { controlProps, TicketCell } from './ticket-cell';

interface ColorCellProps {
  field: 'primary_color_hex' | 'secondary_color_hex';
  label: string;
  /** Name of the picker; must not contain the label, by which the text input is found. */
  pickerName: string;
  value: string;
  /** Where the colour is from, where the person has not chosen it. */
  origin?: string | undefined;
  error?: string | undefined;
  className?: string;
  onChange: (value: string) => void;
}

export function ColorCell({ field, label, pickerName, value, origin, error, className, onChange }: ColorCellProps) {
  return (
    <TicketCell field={field} label={label} hint={origin} error={error} className={className}>
      <div className="flex items-center gap-3 pb-1">
        <input
          type="color"
          aria-label={pickerName}
          value={drawableHex(value, '#000000').toLowerCase()}
          onChange={(event) => onChange(tidyHex(event.target.value))}
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
          onChange={(event) => onChange(event.target.value)}
          onBlur={(event) => onChange(tidyHex(event.target.value))}
          className="ticket-control min-w-0 font-mono tabular-nums"
        />
      </div>
    </TicketCell>
  );
}
