import { PROMPT_LIMIT } from '@/lib/domain/kinds/image/image-kind';
import { TicketCell } from '@/components/ticket/ticket-cell';

interface PromptCellProps {
  value: string;
  optional: boolean;
  onChange: (value: string) => void;
}

/** The person's own words. */
export function PromptCell({ value, optional, onChange }: PromptCellProps) {
  const isScarce = value.length > PROMPT_LIMIT * 0.8;
  const hint = isScarce ? `${value.length} of ${PROMPT_LIMIT} characters` : optional ? 'Optional' : undefined;
  return (
    <TicketCell field="prompt" label="In your words" hint={hint}>
      <textarea
        id="prompt"
        name="prompt"
        aria-describedby={hint && 'prompt-hint'}
        dir="auto"
        rows={2}
        maxLength={PROMPT_LIMIT}
        value={value}
        placeholder={optional ? 'A calm morning by the window…' : 'A mug on white marble, soft light…'}
        onChange={(event) => onChange(event.target.value)}
        className="ticket-control field-sizing-content max-h-56 min-h-[3.5rem] resize-none"
      />
    </TicketCell>
  );
}
