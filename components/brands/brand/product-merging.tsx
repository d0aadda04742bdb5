'use client';

import { type ReactNode, useState } from 'react';
import { mergeProducts, type ProductMerge, unmergeProducts } from '@/lib/client/catalogue/merge-products';
import { type IdentifiedProduct, useKeptProducts } from '@/lib/client/catalogue/products-store';
import { Button } from '@/components/ui/button';
import { DismissNotice } from '@/components/ui/dismiss-notice';
import { Problem } from '@/components/ui/problem';
import { useSending } from '../use-sending';
import { countWords } from '../words/count-words';
import { MergeProductsDialog } from './merge-products-dialog';
import type { useChosen } from './use-chosen';

interface ProductMergingProps {
  brandId: string;
  chosen: ReturnType<typeof useChosen>;
  listed: readonly IdentifiedProduct[];
  /** What asks for a merge. */
  children: (askMerge: () => void) => ReactNode;
}

/** Merges the chosen products into one of them, and says so with a way back. */
export function ProductMerging({ brandId, chosen, listed, children }: ProductMergingProps) {
  const { items } = useKeptProducts(brandId);
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<ProductMerge | null>(null);
  const merge = useSending(mergeProducts);
  const undo = useSending(unmergeProducts);
  return (
    <>
      <div role="status">{done && <MergedNotice merge={done} onUndo={undo.run} onDismiss={() => setDone(null)} />}</div>
      <Problem text={merge.problem ?? undo.problem} />
      {children(() => setAsks(true))}
      <MergeProductsDialog
        brandId={brandId}
        kept={items}
        chosen={listed.filter(({ id }) => chosen.ids.has(id))}
        open={asks && chosen.ids.size > 1}
        onClose={() => setAsks(false)}
        onMerge={(planned) => {
          setAsks(false);
          chosen.clear();
          setDone(planned);
          merge.run(planned);
        }}
      />
    </>
  );
}

interface MergedNoticeProps {
  merge: ProductMerge;
  onUndo: (merge: ProductMerge) => void;
  onDismiss: () => void;
}

function MergedNotice({ merge, onUndo, onDismiss }: MergedNoticeProps) {
  const going = merge.pointed.filter(({ before }) => before === null).length;
  return (
    <DismissNotice
      onDismiss={onDismiss}
      className="mt-4 border-y border-e border-y-rule border-e-rule"
      action={
        <Button
          look="quiet"
          onClick={() => {
            onUndo(merge);
            onDismiss();
          }}
        >
          Undo
        </Button>
      }
    >
      <p dir="auto">
        {countWords(going, 'product')} {going === 1 ? 'was' : 'were'} merged into “{merge.into.full_name}”.
      </p>
    </DismissNotice>
  );
}
