'use client';

import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { countGraphemes } from '@/lib/domain/shared/graphemes';
import { controlProps, TicketCell } from './ticket-cell';

interface CellProps {
  label: string;
  placeholder: string;
  value: string;
  /** Where the words are from, where the person has not written them. */
  origin?: string | undefined;
  error?: string | undefined;
  className?: string;
  onChange: (value: string) => void;
}

/** Shows how much room is left only once it gets scarce. */
export function roomLeft(text: string, max: number): string | undefined {
  const length = countGraphemes(text);
  return length > max * 0.8 ? `${length} of ${max} characters` : undefined;
}

/** The name of a brand or of a product. */
export function NameCell(props: CellProps & { field: 'brand_name' | 'product_full_name' }) {
  const { field, label, placeholder, value, origin, error, className, onChange } = props;
  const hint = roomLeft(value, BULK_LIMITS[field]) ?? origin;
  return (
    <TicketCell field={field} label={label} hint={hint} error={error} className={className}>
      <input
        {...controlProps(field, error, hint)}
        type="text"
        dir="auto"
        autoComplete={field === 'brand_name' ? 'organization' : 'off'}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        className="ticket-control"
      />
    </TicketCell>
  );
}

export function DescriptionCell({ label, placeholder, value, origin, error, className, onChange }: CellProps) {
  const hint = roomLeft(value, BULK_LIMITS.product_description) ?? origin;
  return (
    <TicketCell field="product_description" label={label} hint={hint} error={error} className={className}>
      <textarea
        {...controlProps('product_description', error, hint)}
        dir="auto"
        rows={2}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        className="ticket-control field-sizing-content max-h-56 min-h-14 resize-none"
      />
    </TicketCell>
  );
}
