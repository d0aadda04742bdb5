'use client';

import Link from 'next/link';
import { deleteProduct } from '@/lib/client/catalogue/product-actions';
import { Button, buttonClass } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useSending } from '../use-sending';
import { MOST_CHOSEN, type useChosen } from './use-chosen';

interface ChosenBarProps {
  brandId: string;
  chosen: ReturnType<typeof useChosen>;
  /** Hears at once which were deleted. */
  onDeleted: (ids: readonly string[]) => void;
  onMerge: () => void;
}

/** What can be done with the chosen products; stays in sight while the list goes by. */
export function ChosenBar({ brandId, chosen: { ids, isFull, clear }, onDeleted, onMerge }: ChosenBarProps) {
  const remove = useSending(async (productIds: readonly string[]) => {
    const sent = productIds.map((productId) => deleteProduct({ brandId, productId }));
    onDeleted(productIds);
    clear();
    await Promise.all(sent);
  });
  const list = [...ids];
  return (
    <>
      <Problem text={remove.problem} />
      {list.length > 0 && (
        <div
          role="group"
          aria-label="Chosen products"
          className="sticky bottom-0 z-25 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-ink bg-sheet px-4 py-2 sm:mx-0 sm:border"
        >
          <p className="me-auto text-small">
            <span className="font-semibold tabular-nums">{list.length} chosen</span>
            {isFull && <span className="text-ink-soft"> · a set takes up to {MOST_CHOSEN}</span>}
          </p>
          <Link
            href={`/sets/new?brand=${brandId}&products=${list.join(',')}`}
            className={buttonClass('hot', 'max-sm:order-last max-sm:w-full')}
          >
            Make a set of ads
          </Link>
          {list.length > 1 && (
            <Button look="quiet" onClick={onMerge}>
              Merge
            </Button>
          )}
          <Button look="quiet" onClick={() => remove.run(list)}>
            Delete
          </Button>
          <Button look="quiet" onClick={clear}>
            Clear
          </Button>
        </div>
      )}
    </>
  );
}
