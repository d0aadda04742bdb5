'use client';

import { Search } from 'lucide-react';
import { MOST_PRODUCTS } from '@/lib/client/sets/set-draft';
import type { Shelf } from '@/lib/client/sets/use-shelf';
import { ShelfCell } from './shelf-cell';

interface ShelvesCellProps {
  state: 'loading' | 'ready' | 'failed';
  shelves: readonly Shelf[];
  chosen: number;
  search: string;
  onSearch: (search: string) => void;
  onToggle: (brandId: string) => void;
}

/** All that there is to choose from, brand by brand. */
export function ShelvesCell({ state, shelves, chosen, search, onSearch, onToggle }: ShelvesCellProps) {
  const room = Math.max(0, MOST_PRODUCTS - chosen);
  return (
    <>
      <div className="flex items-baseline justify-between gap-4 bg-ink px-3 py-1.5 text-paper">
        <span className="font-display text-small font-bold">Products</span>
        <span role="status" className="font-mono text-mini tabular-nums">
          {room === 0 ? `${chosen} chosen, the most there can be` : `${chosen} of at most ${MOST_PRODUCTS} chosen`}
        </span>
      </div>
      <div className="ticket-cell flex items-center gap-2.5">
        <Search aria-hidden="true" className="size-4.5 shrink-0 text-ink-soft" />
        <input
          type="search"
          dir="auto"
          aria-label="Search products"
          placeholder="Search products"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          className="ticket-control min-h-9!"
        />
      </div>
      {state === 'ready' ? (
        <ul
          aria-label="Brands"
          className="grid max-h-[32rem] grid-cols-[minmax(0,1fr)] gap-px overflow-y-auto bg-rule-strong"
        >
          {shelves.map((shelf) => (
            <ShelfCell
              key={shelf.brand.id}
              shelf={shelf}
              search={search}
              room={room}
              onToggle={() => onToggle(shelf.brand.id)}
            />
          ))}
        </ul>
      ) : (
        <p role="status" className="bg-sheet px-3 py-4 text-ink-soft">
          {state === 'failed' ? 'Your brands can’t be loaded. Reload the page.' : 'Loading your brands…'}
        </p>
      )}
    </>
  );
}
