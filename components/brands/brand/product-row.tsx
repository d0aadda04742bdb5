'use client';

import Link from 'next/link';
import { memo } from 'react';
import type { AdCount } from '@/lib/client/catalogue/ad-counts';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { makeAdsOf } from '@/lib/client/sets/make-ads-of';
import { Button } from '@/components/ui/button';
import { StoredPhoto } from '@/components/ui/stored-photo';
import { countWords } from '../words/count-words';
import { AVAILABILITY, priceText } from '../words/price-words';

interface ProductRowProps {
  brand: IdentifiedBrand;
  product: IdentifiedProduct;
  count: AdCount | undefined;
  isChosen: boolean;
  /** No more can be chosen. */
  isFull: boolean;
  onChoose: (id: string) => void;
}

/** One product among hundreds: drawn anew only when it changes, and laid out only where it is seen. */
export const ProductRow = memo(function ProductRow(props: ProductRowProps) {
  const { brand, product, count, isChosen, isFull, onChoose } = props;
  const { id, full_name, category, images } = product;
  return (
    <li className="group grid grid-cols-[2.75rem_3.5rem_minmax(0,1fr)] items-center gap-x-3 border-b border-rule py-2 pe-3 [contain-intrinsic-size:auto_6.5rem] [content-visibility:auto] last:border-b-0 has-checked:bg-paper md:grid-cols-[2.75rem_3.5rem_minmax(0,1fr)_11rem_7rem_5rem_auto] md:[contain-intrinsic-size:auto_3.5rem]">
      <label className="flex size-11 cursor-pointer items-center justify-center">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull && !isChosen}
          onChange={() => onChoose(id)}
          className="size-4.5"
        />
        <span className="sr-only">Choose {full_name}</span>
      </label>
      <span className="picture-box size-14 overflow-hidden">
        {images[0] && (
          <StoredPhoto
            url={images[0].url}
            alt=""
            width={56}
            height={56}
            lazy
            className="size-full bg-proof object-contain"
          />
        )}
      </span>
      <div className="min-w-0">
        <h3>
          <Link
            href={`/brands/${brand.id}/products/${id}`}
            className="line-clamp-2 py-0.5 font-semibold decoration-ember decoration-2 underline-offset-4 hover:underline"
          >
            <bdi>{full_name}</bdi>
          </Link>
        </h3>
        {category && (
          <p className="truncate text-mini text-ink-soft">
            <bdi>{category}</bdi>
          </p>
        )}
      </div>
      <div className="col-start-3 flex items-center justify-between gap-x-3 md:contents">
        <Facts product={product} count={count} />
        <Button look="quiet" className="shrink-0 text-small" onClick={() => makeAdsOf(brand, product)}>
          Make ads<span className="sr-only"> of {full_name}</span>
        </Button>
      </div>
    </li>
  );
});

/** A line of its own on a phone, three columns where there is room. */
function Facts({ product: { price, availability }, count }: Pick<ProductRowProps, 'product' | 'count'>) {
  return (
    <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 text-small tabular-nums md:contents">
      <p className="md:text-end">
        {price && (
          <>
            {price.was !== null && (
              <s className="me-1.5 whitespace-nowrap text-ink-soft">
                <span className="sr-only">before: </span>
                {priceText({ amount: price.was, currency: price.currency })}
              </s>
            )}
            <span className="font-semibold whitespace-nowrap">{priceText(price)}</span>
          </>
        )}
      </p>
      <p className="text-ink-soft">{availability && AVAILABILITY[availability]}</p>
      <p className="font-mono text-mini text-ink-soft">{count && count.ads > 0 && countWords(count.ads, 'ad')}</p>
    </div>
  );
}
