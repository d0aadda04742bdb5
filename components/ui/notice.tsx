import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface NoticeProps {
  tone?: 'plain' | 'alarm';
  /** `alert` interrupts a screen reader, `status` waits; none for text that was there from the start. */
  role?: 'alert' | 'status';
  children: ReactNode;
  className?: string;
}

export function Notice({ tone = 'plain', role, children, className }: NoticeProps) {
  const Icon = tone === 'alarm' ? CircleAlert : Info;
  return (
    <div
      role={role}
      className={classNames(
        'flex items-start gap-2.5 border-s-[3px] bg-sheet px-3 py-2.5',
        tone === 'alarm' ? 'border-alarm' : 'border-ink',
        className,
      )}
    >
      <Icon aria-hidden="true" className={classNames('mt-0.5 size-4.5 shrink-0', tone === 'alarm' && 'text-alarm')} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
