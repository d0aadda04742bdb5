'use client';

import { undeleteProduct } from '@/lib/client/catalogue/product-actions';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { Button } from '@/components/ui/button';
import { DismissNotice } from '@/components/ui/dismiss-notice';
import { Problem } from '@/components/ui/problem';
import { useSending } from '../use-sending';
import { countWords } from '../words/count-words';

interface UndoNoticeProps {
  brandId: string;
  /** Ids of what was just deleted here. */
  gone: readonly string[];
  deleted: readonly IdentifiedProduct[];
  onDismiss: () => void;
}

/** What was just deleted, and the way back; stays until it is dismissed or another page is looked at. */
export function UndoNotice({ brandId, gone, deleted, onDismiss }: UndoNoticeProps) {
  // One that was brought back elsewhere is not spoken of any more.
  const there = deleted.filter(({ id }) => gone.includes(id));
  const undo = useSending(() => Promise.all(there.map(({ id: productId }) => undeleteProduct({ brandId, productId }))));
  const [first] = there;
  const words = there.length === 1 && first ? `“${first.full_name}”` : countWords(there.length, 'product');
  return (
    <div role="status" className="sticky top-0 z-10">
      {there.length > 0 && (
        <DismissNotice
          onDismiss={onDismiss}
          className="mb-4 border-y border-e border-y-rule border-e-rule"
          action={
            <Button
              look="quiet"
              onClick={() => {
                undo.run();
                onDismiss();
              }}
            >
              Undo
            </Button>
          }
        >
          <p dir="auto">
            {words} {there.length === 1 ? 'was' : 'were'} deleted.
          </p>
        </DismissNotice>
      )}
      <Problem text={undo.problem} />
    </div>
  );
}
