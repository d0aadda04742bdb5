'use client';

import { ImageOff } from 'lucide-react';
import Link from 'next/link';
import { chooseProducts, leaveProductsOut } from '@/lib/client/sets/set-draft-store';
import { whyNotInSet } from '@/lib/client/sets/set-input';
import type { Shelf } from '@/lib/client/sets/use-shelf';
import { StoredPhoto } from '@/components/ui/stored-photo';

type Product = Shelf['products'][number];

interface ProductChoiceProps {
  brandId: string;
  product: Product;
  chosen: boolean;
  /** No more can be chosen. */
  full: boolean;
}

/** One product to be chosen; one without a photo says so, with the way to add one. */
export function ProductChoice({ brandId, product, chosen, full }: ProductChoiceProps) {
  const problem = whyNotInSet(product);
  const key = { brandId, productId: product.id };
  if (problem !== null) {
    return (
      <li className="flex items-center gap-3 bg-sheet px-3 py-2">
        <span aria-hidden="true" className="size-4.5 shrink-0" />
        <Thumbnail product={product} />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-ink-soft">
            <bdi>{product.full_name}</bdi>
          </span>
          <span className="block text-small text-ink-soft">
            {problem}.{' '}
            <Link
              href={`/brands/${brandId}/products/${product.id}`}
              className="inline-flex min-h-6 items-center font-medium text-ink underline decoration-rule-strong underline-offset-4 hover:decoration-ember hover:decoration-2 pointer-coarse:min-h-11"
            >
              Add one<span className="sr-only"> to {product.full_name}</span>
            </Link>
          </span>
        </span>
      </li>
    );
  }
  return (
    <li className="bg-sheet has-focus-visible:relative has-focus-visible:z-1 has-focus-visible:outline-[3px] has-focus-visible:-outline-offset-2">
      <label className="flex min-h-11 items-center gap-3 px-3 py-2 has-checked:bg-paper has-disabled:opacity-60">
        <input
          type="checkbox"
          checked={chosen}
          disabled={full && !chosen}
          onChange={(event) => (event.target.checked ? chooseProducts([key]) : leaveProductsOut([key]))}
          className="size-4.5 shrink-0 outline-none"
        />
        <Thumbnail product={product} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium">
            <bdi>{product.full_name}</bdi>
          </span>
          <span className="block text-small text-ink-soft">
            {product.images.length === 1 ? '1 photo' : `${product.images.length} photos`}
          </span>
        </span>
      </label>
    </li>
  );
}

function Thumbnail({ product }: { product: Product }) {
  const [image] = product.images;
  return (
    <span
      aria-hidden="true"
      className="flex size-11 shrink-0 items-center justify-center overflow-hidden border border-rule bg-proof text-[oklch(0.45_0.022_52)]"
    >
      {image ? (
        <StoredPhoto url={image.url} alt="" lazy className="size-full object-contain" />
      ) : (
        <ImageOff className="size-5" />
      )}
    </span>
  );
}
