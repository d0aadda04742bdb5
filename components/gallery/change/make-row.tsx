import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';

interface MakeRowProps {
  /** Something differs from the version on view. */
  changed: boolean;
  /** Something is under way, on this row or elsewhere. */
  busy: boolean;
  /** What this row asked for is. */
  making: boolean;
  /** What it will cost, in words. */
  price: string | null;
  problem: string | null;
  /** Why the last one could not be made. */
  failed: ReactNode;
  /** What came of the last press. */
  news: string;
  onUndo: () => void;
}

/** The button that makes the next version; stays in reach while the fields are scrolled. */
export function MakeRow({ changed, busy, making, price, problem, failed, news, onUndo }: MakeRowProps) {
  return (
    <div className="sticky bottom-0 z-1 -mx-5 bg-sheet px-5 pt-3 pb-2 lg:-bottom-6 lg:-mx-6 lg:px-6">
      <Problem text={problem} className="mb-2 empty:mb-0" />
      {failed}
      <div className="flex items-center gap-2">
        <Button
          type="submit"
          look={changed ? 'hot' : 'plain'}
          aria-disabled={!changed || busy}
          title="Ctrl + Enter"
          className="flex-1 aria-disabled:opacity-60"
        >
          {making ? 'Making it…' : 'Make this version'}
          {price && !making && <span className="font-mono text-small font-normal">{price}</span>}
        </Button>
        {changed && !busy && (
          <Button look="quiet" onClick={onUndo}>
            Undo
          </Button>
        )}
      </div>
      <p role="status" className="mt-1.5 min-h-[1.1875rem] text-small text-ink-soft">
        {!busy && (news || (changed ? '' : 'Change words, format or template, then make it.'))}
      </p>
    </div>
  );
}
