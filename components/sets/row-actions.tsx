'use client';

import { RotateCw } from 'lucide-react';
import { askAgain, leaveOutOfSet } from '@/lib/client/sets/set-actions';
import { isLacking, type SetRow } from '@/lib/client/sets/set-rows';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** What can be done about a product of which ads are lacking. */
export function RowActions({ row }: { row: SetRow }) {
  const again = useAction(() => askAgain(row));
  if (!isLacking(row)) return null;
  const name = <span className="sr-only">, {row.productName}</span>;
  return (
    // Above the link that covers the row.
    <div className="relative z-10 mt-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={again.run} aria-disabled={again.busy}>
          <RotateCw aria-hidden="true" className="size-4.5" />
          {again.busy ? 'Asking again…' : 'Try again'}
          {name}
        </Button>
        {row.wanted && (
          <Button look="quiet" onClick={() => leaveOutOfSet(row.jobId)}>
            Leave it out{name}
          </Button>
        )}
      </div>
      <Problem text={again.problem} className="mt-1 empty:hidden" />
    </div>
  );
}
