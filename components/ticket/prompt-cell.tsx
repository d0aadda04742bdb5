import { roomLeft } from './text-cells';
import { controlProps, TicketCell } from './ticket-cell';

interface PromptCellProps {
  value: string;
  optional: boolean;
  placeholder: string;
  /** The most characters. */
  most: number;
  error?: string | undefined;
  className?: string;
  onChange: (value: string) => void;
}

/** The person's own words. */
export function PromptCell({ value, optional, placeholder, most, error, className, onChange }: PromptCellProps) {
  const hint = roomLeft(value, most) ?? (optional ? 'Optional' : undefined);
  return (
    <TicketCell field="prompt" label="In your words" hint={hint} error={error} className={className}>
      <textarea
        {...controlProps('prompt', error, hint)}
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
