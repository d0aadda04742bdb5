import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export const SELECT_CLASS = 'ticket-control appearance-none pe-6 [&>option]:bg-sheet [&>option]:text-ink';

/** Around a select: its arrow, and what stands before it. */
export function SelectBox({ mark, children }: { mark?: ReactNode; children: ReactNode }) {
  return (
    <div className="relative flex items-center gap-2.5">
      {mark}
      {children}
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute end-0 size-4.5 text-ink-soft" />
    </div>
  );
}
