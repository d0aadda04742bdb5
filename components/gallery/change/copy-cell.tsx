import { countGraphemes } from '@/lib/domain/shared/graphemes';
import { useId, type ReactNode } from 'react';

interface CopyCellProps {
  label: string;
  value: string;
  max: number;
  /** Several rows that grow with the words; else one. */
  long?: boolean;
  /** Beside the counter. */
  action?: ReactNode;
  onChange: (value: string) => void;
}

/** One text of an ad: its label, how much room it takes, and the words. */
export function CopyCell({ label, value, max, long = false, action, onChange }: CopyCellProps) {
  const id = useId();
  const length = countGraphemes(value);
  const tooLong = length > max;
  const control = {
    id,
    dir: 'auto',
    value,
    'aria-invalid': tooLong || undefined,
    'aria-describedby': `${id}-room`,
    className: 'ticket-control',
  } as const;
  return (
    <div className="ticket-cell">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-small font-semibold">
          {label}
        </label>
        <span className="flex items-baseline gap-2">
          <span
            id={`${id}-room`}
            className={tooLong ? 'font-mono text-mini font-bold text-alarm' : 'font-mono text-mini text-ink-soft'}
          >
            {length}/{max}
          </span>
          {action}
        </span>
      </div>
      {long ? (
        <textarea
          {...control}
          rows={1}
          // An ad breaks its lines itself.
          onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/gu, ' '))}
          className="ticket-control field-sizing-content max-h-40 resize-none"
        />
      ) : (
        <input {...control} type="text" autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
