import { type ReactNode, useId } from 'react';
import { classNames } from '@/components/ui/class-names';

interface ChoiceCellProps {
  label: string;
  checked: boolean;
  /** What it means, and what to beware of. */
  children: ReactNode;
  className?: string;
  onChange: (checked: boolean) => void;
}

/** A choice between yes and no, with what it means. */
export function ChoiceCell({ label, checked, children, className, onChange }: ChoiceCellProps) {
  const id = useId();
  return (
    <label className={classNames('ticket-cell flex items-start gap-3 py-2.5', className)}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-meaning`}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-px size-4.5 shrink-0 outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}-label`} className="block text-small font-semibold">
          {label}
        </span>
        <span id={`${id}-meaning`} className="block text-small text-ink-soft">
          {children}
        </span>
      </span>
    </label>
  );
}
