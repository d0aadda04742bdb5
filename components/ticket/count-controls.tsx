'use client';

import type { CSSProperties } from 'react';
import { controlProps, type TicketField } from './ticket-cell';

interface CountControlsProps {
  field?: TicketField;
  /** What is counted, for who hears the ruler alone. */
  name?: string;
  min: number;
  max: number;
  /** NaN while nothing, or no number, is typed in. */
  count: number;
  onChange: (count: number) => void;
  error?: string | undefined;
}

/** How many, typed in or drawn along the ruler. */
export function CountControls(props: CountControlsProps) {
  const { field = 'count', name = 'How many', min, max, count, onChange, error } = props;
  const known = Number.isFinite(count);
  return (
    <div className="flex items-center gap-3">
      <input
        {...controlProps(field, error, 'range')}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={known ? count : ''}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="ticket-control w-[3.25rem] shrink-0 font-display text-title font-bold tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
      />
      <input
        type="range"
        aria-label={`${name}, from ${min} to ${max}`}
        min={min}
        max={max}
        step={1}
        value={known ? Math.min(max, Math.max(min, count)) : min}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="ruler min-w-0"
        style={{ '--steps': max - min } as CSSProperties}
      />
    </div>
  );
}
