import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface IconButtonProps {
  /** What it does, for whoever can’t see the icon, and on hover. */
  label: string;
  disabled?: boolean;
  onClick: () => void;
  /** Its size and how it looks at rest and under the pointer. */
  className: string;
  children: ReactNode;
}

/** A button that shows an icon only. */
export function IconButton({ label, disabled, onClick, className, children }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className={classNames('flex items-center justify-center', className)}
    >
      {children}
    </button>
  );
}
