'use client';

import Link from 'next/link';
import { useRef } from 'react';
import { useAdCounts } from '@/lib/client/catalogue/ad-counts';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import { type ProductsView, useProducts } from '@/lib/client/catalogue/products-store';
import { classNames } from '@/components/ui/class-names';
import { StoredPhoto } from '@/components/ui/stored-photo';
import { BrandMark } from '../brand-mark';
import { SwatchRow } from '../swatch-row';
import { countWords, hostOf, isWebLink } from '../words/count-words';
import { useSeen } from './use-seen';

const SHOWN_PHOTOS = 4;

/** One brand in the list: by what it is known, what is kept of it, and its latest products. */
export function BrandRow({ brand }: { brand: IdentifiedBrand }) {
  const row = useRef<HTMLLIElement>(null);
  const seen = useSeen(row);
  const products = useProducts(seen ? brand.id : null);
  const counts = useAdCounts(seen ? brand.id : null);
  const ads = Object.values(counts).reduce((sum, count) => sum + count.ads, 0);
  return (
    <li
      ref={row}
      className="group relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-3 border-b border-rule py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:gap-x-5"
    >
      <BrandMark brand={brand} className="size-16 text-[1.75rem]" />
      <div className="min-w-0">
        <h2 className="text-lead font-semibold">
          {/* The whole row is the link's target. */}
          <Link
            href={`/brands/${brand.id}`}
            className="line-clamp-2 decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            <bdi>{brand.name}</bdi>
          </Link>
        </h2>
        <p dir="ltr" className="truncate text-small text-ink-soft rtl:text-end">
          {isWebLink(brand.website) ? hostOf(brand.website) : 'No website'}
        </p>
        <div className="mt-1.5 flex min-h-4 flex-wrap items-center gap-x-3 gap-y-1.5">
          <SwatchRow brand={brand} />
          <p className="font-mono text-mini text-ink-soft tabular-nums">
            {products.state === 'ready' ? countWords(products.products.length, 'product') : '…'}
            {ads > 0 && ` · ${countWords(ads, 'ad')}`}
          </p>
        </div>
      </div>
      <Photos products={products.products} isKnown={products.state === 'ready'} />
    </li>
  );
}

/** Always as wide as four, so that a row does not move when its products are there. */
function Photos({ products, isKnown }: Pick<ProductsView, 'products'> & { isKnown: boolean }) {
  const photos = products.flatMap(({ id, images: [image] }) => (image ? [{ id, url: image.url }] : []));
  const places = Array.from({ length: SHOWN_PHOTOS }, (_, index) => photos[index] ?? null);
  return (
    <div
      aria-hidden="true"
      className={classNames('flex gap-1.5 max-sm:col-span-2', isKnown && photos.length === 0 && 'max-sm:hidden')}
    >
      {places.map((photo, index) => (
        <span
          key={photo?.id ?? index}
          className="picture-box size-16 overflow-hidden max-sm:aspect-square max-sm:size-auto max-sm:flex-1"
        >
          {photo && <StoredPhoto url={photo.url} alt="" lazy className="size-full bg-proof object-contain" />}
        </span>
      ))}
    </div>
  );
}
