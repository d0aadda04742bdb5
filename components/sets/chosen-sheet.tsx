'use client';

import { X } from 'lucide-react';
import { leaveProductsOut, useSetDraft, type WholeProduct } from '@/lib/client/sets/set-draft-store';
import { isCount } from '@/lib/client/sets/set-look';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { products } from './set-words';

/** The sheet as it will be printed: a row for each product that was chosen, a frame for each of its ads. */
export function ChosenSheet({ chosen }: { chosen: readonly WholeProduct[] }) {
  const { count, aspect_ratio } = useSetDraft((draft) => draft.look);
  const { width, height } = AD_SIZES[aspect_ratio];
  const frames = isCount(count) ? count : 1;
  return (
    <SheetFrame
      slug={
        <>
          <span>
            {products(chosen.length)} × {frames}
          </span>
          <span>
            {aspect_ratio} · {width} × {height} px
          </span>
        </>
      }
    >
      {chosen.length === 0 ? (
        <p className="picture-box flex min-h-48 items-center justify-center p-6 text-center">
          <span className="bg-sheet px-3 py-1 text-ink-soft">The products that you choose are laid out here.</span>
        </p>
      ) : (
        <ul>
          {chosen.map((whole) => (
            <li
              key={whole.jobId}
              className="flex items-start gap-3 border-b border-rule py-3 first:pt-0 last:border-b-0 last:pb-0"
            >
              <div className="min-w-0 flex-1">
                <p className="truncate text-small font-semibold">
                  <bdi>{whole.product.full_name}</bdi>
                </p>
                <Frames frames={frames} shape={`${width} / ${height}`} />
              </div>
              <button
                type="button"
                onClick={() => leaveProductsOut([whole])}
                className="-me-2 flex size-11 shrink-0 items-center justify-center hover:text-ember-ink"
              >
                <X aria-hidden="true" className="size-4.5" />
                <span className="sr-only">Leave out {whole.product.full_name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </SheetFrame>
  );
}

function Frames({ frames, shape }: { frames: number; shape: string }) {
  return (
    <div aria-hidden="true" className="mt-1.5 flex flex-wrap gap-1">
      {Array.from({ length: frames }, (_, index) => (
        <span key={index} className="picture-box h-10 shrink-0" style={{ aspectRatio: shape }} />
      ))}
    </div>
  );
}
