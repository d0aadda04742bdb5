'use client';

import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { isSame, type ProductKey } from '@/lib/client/sets/set-draft';
import { chooseProducts, leaveProductsOut, useSetDraft } from '@/lib/client/sets/set-draft-store';
import { whyNotInSet } from '@/lib/client/sets/set-input';
import type { Shelf } from '@/lib/client/sets/use-shelf';
import { Button } from '@/components/ui/button';
import { ProductChoice } from './product-choice';

interface ShelfCellProps {
  shelf: Shelf;
  /** What products have to have in their names. */
  search: string;
  /** How many more can be chosen. */
  room: number;
  onToggle: () => void;
}

const letters = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A brand, and below it the products that can be chosen. */
export function ShelfCell({ shelf: { brand, state, products }, search, room, onToggle }: ShelfCellProps) {
  const id = useId();
  const chosen = useSetDraft((draft) => draft.products);
  const isChosen = (product: ProductKey) => chosen.some((one) => isSame(one, product));
  const found = products.filter(({ full_name }) => letters(full_name).includes(letters(search.trim())));
  const ofBrand = chosen.filter(({ brandId }) => brandId === brand.id).length;
  const isOpen = state !== 'closed';
  return (
    <li className="bg-sheet">
      <div className="flex items-center gap-2 border-b border-rule pe-3">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
          className="flex min-h-12 min-w-0 flex-1 items-center gap-2 px-3 text-start"
        >
          <ChevronDown
            aria-hidden="true"
            className={isOpen ? 'size-5 shrink-0' : 'size-5 shrink-0 -rotate-90 rtl:rotate-90'}
          />
          <span className="truncate font-semibold">
            <bdi>{brand.name}</bdi>
          </span>
          {ofBrand > 0 && (
            <span className="shrink-0 font-mono text-mini text-ink-soft tabular-nums">{ofBrand} chosen</span>
          )}
        </button>
        {state === 'ready' && found.length > 0 && (
          <SelectAll brandId={brand.id} brandName={brand.name} found={found} isChosen={isChosen} room={room} />
        )}
      </div>
      <ul
        id={id}
        hidden={!isOpen}
        className="grid grid-cols-[minmax(0,1fr)] gap-px bg-rule"
        aria-label={`Products of ${brand.name}`}
      >
        {state !== 'ready' || found.length === 0 ? (
          <li className="bg-sheet px-3 py-3 text-small text-ink-soft">{emptyWords(state, products.length)}</li>
        ) : (
          found.map((product) => (
            <ProductChoice
              key={product.id}
              brandId={brand.id}
              product={product}
              chosen={isChosen({ brandId: brand.id, productId: product.id })}
              full={room === 0}
            />
          ))
        )}
      </ul>
    </li>
  );
}

function emptyWords(state: Shelf['state'], all: number): string {
  if (state === 'failed') return 'Its products can’t be loaded. Reload the page.';
  if (state !== 'ready') return 'Loading its products…';
  return all === 0 ? 'This brand has no products yet.' : 'No product of this brand has that in its name.';
}

interface SelectAllProps {
  brandId: string;
  brandName: string;
  found: Shelf['products'];
  isChosen: (product: ProductKey) => boolean;
  room: number;
}

function SelectAll({ brandId, brandName, found, isChosen, room }: SelectAllProps) {
  const usable = found.filter((product) => whyNotInSet(product) === null).map(({ id }) => ({ brandId, productId: id }));
  const missing = usable.filter((product) => !isChosen(product));
  const of = <span className="sr-only"> of {brandName}</span>;
  if (usable.length === 0) return null;
  if (missing.length === 0) {
    return (
      <Button look="quiet" onClick={() => leaveProductsOut(usable)} className="shrink-0 text-small!">
        Select none{of}
      </Button>
    );
  }
  if (room === 0) return null;
  return (
    <Button look="quiet" onClick={() => chooseProducts(missing)} className="shrink-0 text-small!">
      {missing.length > room ? `Select the first ${room}` : `Select all ${usable.length}`}
      {of}
    </Button>
  );
}
