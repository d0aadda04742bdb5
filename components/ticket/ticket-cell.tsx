import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

export type TicketField =
  | 'brand_name'
  | 'product_full_name'
  | 'product_description'
  | 'primary_color_hex'
  | 'secondary_color_hex'
  | 'count'
  | 'aspect_ratio'
  | 'lang'
  | 'logo'
  | 'product_images'
  | 'price'
  | 'template'
  | 'others'
  | 'duration_seconds'
  | 'scenes'
  | 'music'
  | 'prompt'
  | 'voice_id'
  | 'script';

/** Ids and ARIA attributes of a field's control. */
export function controlProps(field: TicketField, error: string | undefined, hint?: string) {
  const describedBy = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return {
    id: field,
    name: field,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  };
}

interface TicketCellProps {
  field: TicketField;
  label: string;
  hint?: string;
  error?: string;
  className?: string;
  children: ReactNode;
}

/** A cell of the job ticket: label, control, and what is wrong with it. */
export function TicketCell({ field, label, hint, error, className, children }: TicketCellProps) {
  return (
    <div className={classNames('ticket-cell', className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={field} className="text-small font-semibold">
          {label}
        </label>
        {hint && (
          <span id={`${field}-hint`} className="text-mini text-ink-soft">
            {hint}
          </span>
        )}
      </div>
      {children}
      {error && (
        <p id={`${field}-error`} className="pt-0.5 pb-1 text-small font-medium text-alarm">
          {error}
        </p>
      )}
    </div>
  );
}
