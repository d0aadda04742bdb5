import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Notice } from './notice';

interface DismissNoticeProps {
  tone?: 'plain' | 'alarm';
  role?: 'alert' | 'status';
  onDismiss: () => void;
  /** Stands at its end, before the cross. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A notice that a person can take away. */
export function DismissNotice({ tone, role, onDismiss, action, className, children }: DismissNoticeProps) {
  return (
    <Notice tone={tone} role={role} className={className}>
      <div className={classNames('flex flex-wrap gap-x-4', action ? 'items-center' : 'items-start')}>
        <div className="min-w-0 flex-1">{children}</div>
        {action}
        <button
          type="button"
          onClick={onDismiss}
          className="-my-2.5 -me-3 flex size-11 shrink-0 items-center justify-center hover:text-alarm"
        >
          <X aria-hidden="true" className="size-4.5" />
          <span className="sr-only">Dismiss</span>
        </button>
      </div>
    </Notice>
  );
}
