'use client';

import { useId, useState } from 'react';
import { type IdentifiedBrand, useBrands } from '@/lib/client/catalogue/brands-store';
import { mergeBrands } from '@/lib/client/catalogue/merge-brands';
import { planMoves } from '@/lib/client/catalogue/plan-merge';
import { useProducts } from '@/lib/client/catalogue/products-store';
import { useOnline } from '@/lib/client/browser/connection';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { mergeWords } from './merge-words';

interface MergeDialogProps {
  brand: IdentifiedBrand;
  open: boolean;
  onClose: () => void;
}

/** Asks into which brand, and says what will happen before it does. */
export function MergeDialog({ brand, open, onClose }: MergeDialogProps) {
  const title = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={title}
      className="w-[min(32rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <div className="p-5 sm:p-6">
        <h2 id={title} dir="auto" className="font-display text-title font-bold tracking-tight">
          Merge “{brand.name}” into another brand
        </h2>
        <MergeForm brand={brand} onClose={onClose} />
      </div>
    </Modal>
  );
}

function MergeForm({ brand, onClose }: Pick<MergeDialogProps, 'brand' | 'onClose'>) {
  const id = useId();
  const online = useOnline();
  const others = useBrands().brands.filter((other) => other.id !== brand.id);
  const [chosen, setChosen] = useState('');
  const into = others.find((other) => other.id === chosen) ?? null;
  const merge = useAction(async (target: IdentifiedBrand) => {
    await mergeBrands(brand, target);
    onClose();
  });
  if (others.length === 0) {
    return (
      <>
        <p className="mt-3">There is no other brand yet.</p>
        <Button className="mt-5" onClick={onClose}>
          Close
        </Button>
      </>
    );
  }
  return (
    <>
      <div className="ticket-cell mt-4 border border-rule-strong">
        <label htmlFor={id} className="text-small font-semibold">
          The brand that stays
        </label>
        <SelectBox>
          <select
            id={id}
            value={chosen}
            disabled={merge.busy}
            onChange={(event) => setChosen(event.target.value)}
            className={SELECT_CLASS}
          >
            <option value="">Choose one</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
        </SelectBox>
      </div>
      <div className="mt-4 min-h-28">{into && <Consequences brand={brand} into={into} />}</div>
      <Problem text={merge.problem ?? (online ? null : 'Merging needs a connection.')} />
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="hot" disabled={!into || merge.busy || !online} onClick={() => into && merge.run(into)}>
          {merge.busy ? 'Merging…' : 'Merge'}
        </Button>
        <Button disabled={merge.busy} onClick={onClose}>
          Keep both
        </Button>
      </div>
    </>
  );
}

function Consequences({ brand, into }: { brand: IdentifiedBrand; into: IdentifiedBrand }) {
  const goes = useProducts(brand.id);
  const stays = useProducts(into.id);
  if (goes.state !== 'ready' || stays.state !== 'ready') return <p className="text-ink-soft">Looking at both…</p>;
  const moves = planMoves(goes.products, stays.products, () => '');
  const added = moves.filter(({ move }) => move === 'add').length;
  return (
    <ul className="grid gap-1 text-small">
      {mergeWords({ from: brand.name, into: into.name, added, same: moves.length - added }).map((line) => (
        <li key={line} dir="auto" className="ms-5 list-['—_']">
          {line}
        </li>
      ))}
    </ul>
  );
}
