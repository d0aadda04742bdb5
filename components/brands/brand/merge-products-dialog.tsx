'use client';

import { useId, useState } from 'react';
import { type ProductMerge, planProductMerge } from '@/lib/client/catalogue/merge-products';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { productMergeWords } from './merge-words';

interface MergeProductsProps {
  brandId: string;
  /** All of the brand’s, also those that are not listed. */
  kept: readonly IdentifiedProduct[];
  chosen: readonly IdentifiedProduct[];
  open: boolean;
  onClose: () => void;
  onMerge: (merge: ProductMerge) => void;
}

/** Asks which of the chosen products stays, and says what will happen before it does. */
export function MergeProductsDialog({ open, onClose, ...props }: MergeProductsProps) {
  const title = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={title}
      className="w-[min(32rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id={title} className="font-display text-title font-bold tracking-tight">
          Merge {props.chosen.length} products into one
        </h2>
        <MergeForm onClose={onClose} {...props} />
      </div>
    </Modal>
  );
}

function MergeForm({ brandId, kept, chosen, onClose, onMerge }: Omit<MergeProductsProps, 'open'>) {
  const id = useId();
  const [wanted, setWanted] = useState('');
  const into = chosen.find((product) => product.id === wanted) ?? chosen[0];
  if (!into) return null;
  const going = chosen.filter((product) => product !== into);
  return (
    <>
      <div className="ticket-cell mt-4 border border-rule-strong">
        <label htmlFor={id} className="text-small font-semibold">
          The product that stays
        </label>
        <SelectBox>
          <select id={id} value={into.id} onChange={(event) => setWanted(event.target.value)} className={SELECT_CLASS}>
            {chosen.map((product) => (
              <option key={product.id} value={product.id}>
                {product.full_name}
              </option>
            ))}
          </select>
        </SelectBox>
      </div>
      <ul className="mt-4 grid gap-1 text-small">
        {productMergeWords(into.full_name, going.length).map((line) => (
          <li key={line} dir="auto" className="ms-5 list-['—_']">
            {line}
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button
          look="hot"
          onClick={() => {
            const ids = going.map((product) => product.id);
            onMerge(planProductMerge(brandId, kept, ids, into));
          }}
        >
          Merge
        </Button>
        <Button onClick={onClose}>Keep {chosen.length === 2 ? 'both' : 'all'}</Button>
      </div>
    </>
  );
}
